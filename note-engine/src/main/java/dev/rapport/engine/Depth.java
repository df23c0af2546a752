package dev.rapport.engine;

import java.util.Locale;

/// How deep to read: patterns and the cheap classifier only, or the sentence model too where that one is unsure.
public enum Depth {
    QUICK,
    FULL;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
