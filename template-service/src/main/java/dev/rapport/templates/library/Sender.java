package dev.rapport.templates.library;

/// Who writes.
public enum Sender {
    JOB_SEEKER,
    RECRUITER,
    SALES,
    OTHER
}
