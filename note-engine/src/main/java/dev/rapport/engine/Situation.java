package dev.rapport.engine;

import java.util.Locale;

/// What led to the note (S10). The wire name is the constant in lower case (`hiring_manager`).
public enum Situation {
    AFTER_APPLYING,
    BEFORE_POSTING,
    MUTUAL_CONNECTION,
    SHARED_BACKGROUND,
    EVENT,
    COLD,
    OTHER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
