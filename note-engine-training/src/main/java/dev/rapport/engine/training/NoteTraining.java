package dev.rapport.engine.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import dev.rapport.engine.Verdict;
import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.judge.NoteOpinion;
import dev.rapport.engine.internal.meaning.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Trains what reads whole notes: a linear function for every rule that needs a reading, and one for each end of the
/// verdict.
final class NoteTraining {

    /// Rules that are seen without a reading; a note that has one teaches nothing of its verdict.
    private static final Set<RuleId> SEEN = EnumSet.of(
            RuleId.BLANK,
            RuleId.OVER_LIMIT,
            RuleId.UNFILLED_SLOT,
            RuleId.MISSING_NAME,
            RuleId.SPELLING,
            RuleId.TOO_MANY_SENTENCES,
            RuleId.BULK_DUPLICATE,
            RuleId.UNSUPPORTED_LANGUAGE,
            RuleId.BRIEF);

    private static final double COST = 0.1;
    private static final double VERDICT_COST = 0.05;
    /// How much the vector of the note may say beside its features.
    private static final double VECTOR_LENGTH = 3;

    private final List<LabelledNote> notes;
    private final float[][] rows;
    private final int features;

    /// @param rows a note each: its features, then the vector of the note if there is one
    /// @param features how many numbers of a row are features
    NoteTraining(List<LabelledNote> notes, float[][] rows, int features) {
        this.notes = notes;
        this.rows = rows;
        this.features = features;
    }

    static List<String> outputs() {
        List<String> outputs = new ArrayList<>(List.of(NoteOpinion.SEND, NoteOpinion.HOLD));
        for (RuleId rule : RuleId.values()) {
            if (!SEEN.contains(rule)) {
                outputs.add(rule.id());
            }
        }
        return List.copyOf(outputs);
    }

    /// From the scores of functions that have not read the voice to sending and holding.
    ///
    /// @param inputs a note each
    static Matrix verdict(List<LabelledNote> notes, float[][] inputs) {
        NoteTraining training = new NoteTraining(notes, inputs, inputs[0].length);
        Scaling scaling = Scaling.of(inputs, inputs[0].length, VECTOR_LENGTH);
        Feature[][] rows = Arrays.stream(inputs).map(scaling::row).toArray(Feature[][]::new);
        return Stack.matrix(new double[][] {
            training.train(NoteOpinion.SEND, rows, VERDICT_COST), training.train(NoteOpinion.HOLD, rows, VERDICT_COST)
        });
    }

    /// A row of weights an output.
    Matrix run() {
        Linear.disableDebugOutput();
        Scaling scaling = Scaling.of(rows, features, VECTOR_LENGTH);
        Feature[][] scaled = Arrays.stream(rows).map(scaling::row).toArray(Feature[][]::new);
        double[][] weights = outputs().stream()
                .map(output -> scaling.unscaled(train(output, scaled, COST)))
                .toArray(double[][]::new);
        return Stack.matrix(weights);
    }

    private double[] train(String output, Feature[][] scaled, double cost) {
        Predicate<LabelledNote> is = switch (output) {
            case NoteOpinion.SEND -> note -> note.verdict() == Verdict.SEND;
            case NoteOpinion.HOLD -> note -> note.verdict() == Verdict.HOLD;
            default -> note -> note.findings().contains(output);
        };
        boolean ofVerdict = output.equals(NoteOpinion.SEND) || output.equals(NoteOpinion.HOLD);
        List<Feature[]> kept = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        for (int at = 0; at < scaled.length; at++) {
            if (!ofVerdict || isPlain(notes.get(at))) {
                kept.add(scaled[at]);
                targets.add(is.test(notes.get(at)) ? 1.0 : -1.0);
            }
        }
        double[] wanted = targets.stream().mapToDouble(Double::doubleValue).toArray();
        return LogisticHeads.trainOne(kept.toArray(Feature[][]::new), wanted, rows[0].length, cost);
    }

    private static boolean isPlain(LabelledNote note) {
        return SEEN.stream()
                .noneMatch(rule -> rule != RuleId.BRIEF && note.findings().contains(rule.id()));
    }

    /// Features as they come; the numbers of the vector brought to mean 0 and all of them to one length.
    private record Scaling(List<Double> means, List<Double> factors) {

        static Scaling of(float[][] rows, int features, double length) {
            int inputs = rows[0].length;
            List<Double> means = new ArrayList<>();
            List<Double> factors = new ArrayList<>();
            for (int at = 0; at < inputs; at++) {
                double sum = 0;
                double squares = 0;
                for (float[] row : rows) {
                    sum += row[at];
                    squares += row[at] * (double) row[at];
                }
                double mean = sum / rows.length;
                double spread = Math.sqrt(Math.max(1e-12, squares / rows.length - mean * mean));
                means.add(at < features ? 0 : mean);
                factors.add(at < features ? 1 : length / Math.sqrt(inputs - features) / spread);
            }
            return new Scaling(means, factors);
        }

        Feature[] row(float[] values) {
            Feature[] row = new Feature[values.length];
            for (int at = 0; at < row.length; at++) {
                row[at] = new FeatureNode(at + 1, (values[at] - means.get(at)) * factors.get(at));
            }
            return row;
        }

        /// The same function for rows as they come.
        double[] unscaled(double[] weights) {
            double[] plain = weights.clone();
            for (int at = 0; at < means.size(); at++) {
                plain[at] = weights[at] * factors.get(at);
                plain[means.size()] -= plain[at] * means.get(at);
            }
            return plain;
        }
    }
}
