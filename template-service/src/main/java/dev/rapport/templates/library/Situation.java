package dev.rapport.templates.library;

/// What leads to the note (S10).
public enum Situation {
    AFTER_APPLYING,
    BEFORE_POSTING,
    MUTUAL_CONNECTION,
    SHARED_BACKGROUND,
    EVENT,
    COLD,
    OTHER
}
