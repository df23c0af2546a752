package dev.rapport.templates.wording;

import java.util.Locale;

/// Whether the texts of a wording keep to a limit: all of them, some, or none. The wire name is in lower case.
public enum Fit {
    ALWAYS,
    SOMETIMES,
    NEVER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
