package dev.rapport.templates.library;

/// Where a version is on its way.
public enum VersionState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    RETIRED
}
