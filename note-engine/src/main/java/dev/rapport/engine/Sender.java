package dev.rapport.engine;

import java.util.Locale;

/// Who writes the note. The wire name is the constant in lower case (`hiring_manager`).
public enum Sender {
    JOB_SEEKER,
    RECRUITER,
    SALES,
    OTHER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
