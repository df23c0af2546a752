package dev.rapport.cli.note;

import org.jspecify.annotations.Nullable;

/// The fields of one note as they were written, `null` where one is missing.
///
/// @param limit digits, or something that should have been
public record NoteFields(
        NoteId id,
        @Nullable String text,
        @Nullable String sender,
        @Nullable String audience,
        @Nullable String situation,
        @Nullable String limit,
        @Nullable String recipientName) {}
