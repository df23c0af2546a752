package dev.rapport.engine;

import java.util.Locale;

/// How much a finding weighs: an error holds the note, a strength speaks for it. The wire name is the constant in lower
/// case (`hiring_manager`).
public enum Severity {
    ERROR,
    WARNING,
    SUGGESTION,
    STRENGTH;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
