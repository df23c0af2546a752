package dev.rapport.engine.training;

import dev.rapport.engine.Verdict;
import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.engine.internal.judge.NoteOpinion;
import dev.rapport.engine.internal.judge.VerdictInputs;
import dev.rapport.engine.internal.meaning.Matrix;
import dev.rapport.engine.internal.meaning.NoteClassifier;
import dev.rapport.engine.internal.meaning.NoteModel;
import dev.rapport.engine.internal.meaning.Products;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What reads whole notes at one depth: its layers, and how good they are at voices they have not read.
final class NoteFigures {

    private final NoteRows rows;
    private final NoteSpace space;
    private final Products products;
    private final float[][] wide;
    private final NoteTraining training;
    private final CrossValidation folds;
    private final List<LabelledNote> notes;
    private final List<Matrix> matrices;
    private final float[][] verdictInputs;

    NoteFigures(NoteRows rows, float[][] inputs, CrossValidation folds, NoteSettings settings) {
        this.rows = rows;
        this.folds = folds;
        space = new NoteSpace(inputs, rows.features(), settings);
        products = space.products();
        wide = Arrays.stream(inputs).map(products::widened).toArray(float[][]::new);
        notes = rows.notes().stream().map(TrainingNote::note).toList();
        training = new NoteTraining(notes, space, settings.decay());
        matrices = IntStream.range(0, folds.folds().size())
                .mapToObj(fold -> training.run(places(fold, false)))
                .toList();
        verdictInputs = crossScores();
    }

    NoteModel.Layers layers() {
        int[] all = IntStream.range(0, notes.size()).toArray();
        return new NoteModel.Layers(products, training.run(all), NoteTraining.verdict(notes, verdictInputs));
    }

    /// What reads whole notes in each fold, not having read the voices that are left out in it.
    ///
    /// @param vectors of the whole note; nothing at the quick depth
    List<NoteClassifier> classifiers(Function<String, float[]> vectors) {
        return IntStream.range(0, folds.folds().size())
                .mapToObj(fold -> {
                    int[] others = places(fold, false);
                    Matrix verdict = NoteTraining.verdict(notes(others), pick(others, verdictInputs));
                    return (NoteClassifier) new Fold(products, matrices.get(fold), verdict, vectors);
                })
                .toList();
    }

    private record Fold(Products products, Matrix matrix, Matrix layer, Function<String, float[]> vectors)
            implements NoteClassifier {

        @Override
        public List<String> outputs() {
            return NoteTraining.outputs();
        }

        @Override
        public float[] scores(float[] features, String text) {
            return matrix.times(products.widened(NoteRows.joined(features, vectors.apply(text))));
        }

        @Override
        public float[] verdict(float[] inputs) {
            return layer.times(inputs);
        }
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
        float[][] scores = new float[wide.length][];
        for (int fold = 0; fold < folds.folds().size(); fold++) {
            for (int at : places(fold, true)) {
                scores[at] = VerdictInputs.of(
                        NoteTraining.outputs(), matrices.get(fold).times(wide[at]));
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
