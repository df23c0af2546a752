package dev.rapport.engine;

/// A whole note that would be judged better, made of the note's own kept sentences and the given facts.
///
/// @param text within the limit
/// @param score what the engine gives it, higher than that of the note
public record Suggestion(String text, int score, Verdict verdict) {}
