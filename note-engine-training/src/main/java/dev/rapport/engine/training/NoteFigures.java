package dev.rapport.engine.training;

import dev.rapport.engine.Verdict;
import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.engine.internal.judge.NoteOpinion;
import dev.rapport.engine.internal.judge.VerdictInputs;
import dev.rapport.engine.internal.meaning.Matrix;
import dev.rapport.engine.internal.meaning.NoteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What reads whole notes at one depth: its layers, and how good they are at voices they have not read.
final class NoteFigures {

    private final NoteRows rows;
    private final float[][] inputs;
    private final CrossValidation folds;
    private final List<LabelledNote> notes;
    private final float[][] verdictInputs;

    NoteFigures(NoteRows rows, float[][] inputs, CrossValidation folds) {
        this.rows = rows;
        this.inputs = inputs;
        this.folds = folds;
        notes = rows.notes().stream().map(TrainingNote::note).toList();
        verdictInputs = crossScores();
    }

    NoteModel.Layers layers() {
        return new NoteModel.Layers(
                new NoteTraining(notes, inputs, rows.features()).run(), NoteTraining.verdict(notes, verdictInputs));
    }

    /// How often the verdict is the reader's.
    String line(String name) {
        int right = 0;
        int sent = 0;
        for (int fold = 0; fold < folds.folds().size(); fold++) {
            int[] others = places(fold, false);
            Matrix layer = NoteTraining.verdict(notes(others), pick(others, verdictInputs));
            for (int at : places(fold, true)) {
                Verdict verdict = NoteOpinion.of(List.of(), new float[0], layer.times(verdictInputs[at]))
                        .verdict();
                Verdict wanted = notes.get(at).verdict();
                right += verdict == wanted ? 1 : 0;
                sent += (verdict == Verdict.SEND) == (wanted == Verdict.SEND) ? 1 : 0;
            }
        }
        double all = notes.size();
        return String.format(
                Locale.ROOT, "%-28s verdict %.4f, send or not %.4f of %d", name, right / all, sent / all, notes.size());
    }

    private float[][] crossScores() {
        float[][] scores = new float[inputs.length][];
        for (int fold = 0; fold < folds.folds().size(); fold++) {
            int[] others = places(fold, false);
            Matrix matrix = new NoteTraining(notes(others), pick(others, inputs), rows.features()).run();
            for (int at : places(fold, true)) {
                scores[at] = VerdictInputs.of(NoteTraining.outputs(), matrix.times(inputs[at]));
            }
        }
        return scores;
    }

    private List<LabelledNote> notes(int[] places) {
        return Arrays.stream(places).mapToObj(notes::get).toList();
    }

    private static float[][] pick(int[] places, float[][] from) {
        return Arrays.stream(places).mapToObj(at -> from[at]).toArray(float[][]::new);
    }

    private int[] places(int fold, boolean own) {
        return IntStream.range(0, notes.size())
                .filter(at -> (folds.foldOf(rows.notes().get(at).voice()) == fold) == own)
                .toArray();
    }
}
