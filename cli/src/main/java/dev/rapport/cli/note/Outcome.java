package dev.rapport.cli.note;

import dev.rapport.engine.Analysis;

/// What came of one note.
public sealed interface Outcome {

    NoteId id();

    /// The engine judged it.
    record Judged(NoteId id, Analysis analysis) implements Outcome {}

    /// It could not be judged.
    ///
    /// @param error names the field and what would be right
    record Rejected(NoteId id, String error) implements Outcome {}
}
