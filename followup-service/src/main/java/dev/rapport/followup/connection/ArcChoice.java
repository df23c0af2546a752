package dev.rapport.followup.connection;

import org.jspecify.annotations.Nullable;

/// @param arc the id of an arc
record ArcChoice(@Nullable String arc) {}
