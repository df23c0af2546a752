package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.MoveClassifier;
import dev.rapport.engine.internal.meaning.NoteClassifier;

/// The meaning tier at one depth: what reads sentences, and what reads the whole note.
public record Readers(MoveClassifier sentences, NoteClassifier notes) {}
