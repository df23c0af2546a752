package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.MoveClassifier;
import dev.rapport.engine.internal.meaning.NoteClassifier;

/// The meaning tier at one depth: what reads sentences, and what reads the whole note.
public final class Readers {

    private final MoveClassifier sentences;
    private final NoteClassifier notes;
    private final NoteOutputs outputs;

    public Readers(MoveClassifier sentences, NoteClassifier notes) {
        this.sentences = sentences;
        this.notes = notes;
        this.outputs = NoteOutputs.of(notes.outputs());
    }

    MoveClassifier sentences() {
        return sentences;
    }

    NoteClassifier notes() {
        return notes;
    }

    NoteOutputs outputs() {
        return outputs;
    }
}
