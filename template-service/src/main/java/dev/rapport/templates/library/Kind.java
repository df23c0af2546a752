package dev.rapport.templates.library;

/// What a template writes: the note of a connection request, or the text of a step of the arc (S12, S14).
public enum Kind {
    NOTE,
    THANK_YOU,
    ENGAGE,
    SHARE,
    QUESTION,
    INTEREST,
    BUMP;

    /// The network's limit of a note, and our own of a message, in UTF-16 code units.
    public int limit() {
        return this == NOTE ? 300 : 2_000;
    }
}
