package dev.rapport.engine.internal.text;

/// What a stretch of a note is for.
public enum Part {
    GREETING,
    BODY,
    SIGN_OFF
}
