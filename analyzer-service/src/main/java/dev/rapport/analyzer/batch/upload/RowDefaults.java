package dev.rapport.analyzer.batch.upload;

import org.jspecify.annotations.Nullable;

/// What an upload says of every note whose row does not.
///
/// @param limit the longest note, in UTF-16 code units
public record RowDefaults(
        @Nullable String sender,
        @Nullable String audience,
        @Nullable String situation,
        int limit) {}
