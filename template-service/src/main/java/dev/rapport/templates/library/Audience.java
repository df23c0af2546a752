package dev.rapport.templates.library;

/// Who reads.
public enum Audience {
    HIRING_MANAGER,
    RECRUITER,
    CANDIDATE,
    PROSPECT,
    PEER,
    ALUMNI,
    UNKNOWN
}
