package dev.rapport.engine.training;

import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.engine.internal.judge.NoteSurvey;
import dev.rapport.engine.internal.meaning.CascadeClassifier;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The notes as the reading of whole notes sees them, their sentences read by classifiers that have not read the voice.
final class NoteRows {

    static final float SURE = 0.8f;

    private final List<TrainingNote> notes = new ArrayList<>();
    private final List<float[]> quick = new ArrayList<>();
    private final List<float[]> full = new ArrayList<>();

    /// @param readers by voice, what reads sentences quickly
    /// @param thorough by voice, what reads them with the sentence model
    static NoteRows of(
            List<TrainingNote> notes,
            Function<String, MoveClassifier> readers,
            Function<String, MoveClassifier> thorough,
            Function<String, float[]> vectors) {
        NoteSurvey survey = new NoteSurvey();
        NoteRows rows = new NoteRows();
        for (TrainingNote one : notes) {
            LabelledNote note = one.note();
            MoveClassifier quick = readers.apply(one.voice());
            MoveClassifier cascade = new CascadeClassifier(quick, thorough.apply(one.voice()), SURE);
            Optional<NoteSurvey.Read> read = survey.read(note.text(), note.context(), quick);
            Optional<NoteSurvey.Read> closely = survey.read(note.text(), note.context(), cascade);
            if (read.isPresent() && closely.isPresent()) {
                rows.notes.add(one);
                rows.quick.add(read.get().features());
                rows.full.add(joined(
                        closely.get().features(), vectors.apply(closely.get().words())));
            }
        }
        return rows;
    }

    List<TrainingNote> notes() {
        return List.copyOf(notes);
    }

    int features() {
        return quick.getFirst().length;
    }

    float[][] quick() {
        return quick.toArray(float[][]::new);
    }

    float[][] full() {
        return full.toArray(float[][]::new);
    }

    static float[] joined(float[] first, float[] second) {
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
