package dev.rapport.engine;

import java.util.Locale;

/// Who will read the note. The wire name is the constant in lower case (`hiring_manager`).
public enum Audience {
    HIRING_MANAGER,
    RECRUITER,
    CANDIDATE,
    PROSPECT,
    PEER,
    ALUMNI,
    UNKNOWN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
