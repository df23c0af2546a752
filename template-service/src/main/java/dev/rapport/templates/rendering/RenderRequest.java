package dev.rapport.templates.rendering;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the sender has filled in.
///
/// @param audience who reads, if not the template's first audience
/// @param connectionId who it is for, if known; during a trial it decides which version they get
/// @param limit the seat's note limit, if not 300
public record RenderRequest(
        @Nullable Map<String, @Nullable String> slots,
        @Nullable String audience,
        @Nullable UUID connectionId,
        @Nullable Integer limit) {}
