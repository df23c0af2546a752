package dev.rapport.cli.note;

/// What a batch writes for one note.
///
/// @param text the finished line or row, its line break included
public record Answer(String text, Outcome outcome) {}
