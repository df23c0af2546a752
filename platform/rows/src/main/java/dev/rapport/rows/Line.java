package dev.rapport.rows;

import org.jspecify.annotations.Nullable;

/// One line of input without its line break.
///
/// @param number counted from 1
/// @param text the line; empty if there is a fault
/// @param fault why the line can't be read as text, or `null` if it can
/// @param ending the line break that followed: LF, CRLF, or nothing at the end of the input
public record Line(long number, String text, @Nullable String fault, String ending) {

    public boolean isBlank() {
        return fault == null && text.isBlank();
    }
}
