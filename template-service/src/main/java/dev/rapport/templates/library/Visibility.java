package dev.rapport.templates.library;

/// Who in the workspace sees a template: its owner, or every member.
public enum Visibility {
    PRIVATE,
    WORKSPACE
}
