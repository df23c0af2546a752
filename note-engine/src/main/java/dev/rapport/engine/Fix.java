package dev.rapport.engine;

/// A change a person could make: replace `[start, end)` of the text as sent by `replacement`.
///
/// @param start first UTF-16 code unit replaced
/// @param end one past the last
/// @param label what the change does, for a button ("Remove the sentence")
public record Fix(int start, int end, String replacement, String label) {}
