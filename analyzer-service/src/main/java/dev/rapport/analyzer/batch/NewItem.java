package dev.rapport.analyzer.batch;

import org.jspecify.annotations.Nullable;

/// A row of the upload that is a note, checked.
///
/// @param line of the file, the header counted
/// @param reference the row's own id, if it has one
public record NewItem(
        long line,
        @Nullable String reference,
        String text,
        String sender,
        String audience,
        String situation,
        int limit,
        @Nullable String recipientName) {}
