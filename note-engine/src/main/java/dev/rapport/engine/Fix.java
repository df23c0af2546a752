package dev.rapport.engine;

import java.util.Locale;

/// A change a person could make: replace `[start, end)` of the text as sent by `replacement`.
///
/// @param start first UTF-16 code unit replaced
/// @param end one past the last
/// @param label what the change does, for a button ("Remove the sentence")
public record Fix(int start, int end, String replacement, String label) {

    /// What a fix asks of the person. The wire name is the constant in lower case.
    public enum Kind {
        /// Press it, and words go.
        REMOVE,
        /// Press it, and words change.
        REPLACE,
        /// Press it, and words come in.
        INSERT,
        /// Nothing to press: only the person knows what to write. Such a fix changes no character.
        PROMPT;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Kind kind() {
        if (replacement.isEmpty()) {
            return start == end ? Kind.PROMPT : Kind.REMOVE;
        }
        return start == end ? Kind.INSERT : Kind.REPLACE;
    }

    /// The text with the change made.
    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
