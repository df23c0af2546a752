package dev.rapport.rows;

import org.jspecify.annotations.Nullable;

/// One row as it stands in the file, quotes and all.
///
/// @param line number of its first line
/// @param text the row, several lines if a quoted cell holds line breaks
/// @param fault why it can't be read, or `null` if it can
public record CsvRow(long line, String text, @Nullable String fault) {}
