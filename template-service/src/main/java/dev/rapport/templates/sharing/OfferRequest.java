package dev.rapport.templates.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The workspaces to offer a template to.
record OfferRequest(@Nullable List<@Nullable UUID> workspaceIds) {}
