package dev.rapport.engine;

/// How long the note is as the network counts: UTF-16 code units, CRLF as one (S1).
public record CharacterCount(int count, int limit) {}
