package dev.rapport.engine;

import java.util.Locale;

/// What the reader would advise: send it (70 and up, no error), revise it, or hold it (below 40, or any error). The
/// wire name is the constant in lower case (`hiring_manager`).
public enum Verdict {
    SEND,
    REVISE,
    HOLD;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
