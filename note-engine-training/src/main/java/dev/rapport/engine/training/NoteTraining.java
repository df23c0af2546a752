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
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Trains what reads whole notes: a function for every rule that needs a reading, one for each end of the verdict as
/// the note stands, and the verdict from those.
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

    private static final double VERDICT_COST = 0.5;

    private final List<LabelledNote> notes;
    private final NoteSpace space;
    private final double decay;

    NoteTraining(List<LabelledNote> notes, NoteSpace space, double decay) {
        this.notes = notes;
        this.space = space;
        this.decay = decay;
    }

    static List<String> outputs() {
        return Stream.concat(
                        Stream.of(NoteOpinion.SEND, NoteOpinion.HOLD),
                        Arrays.stream(RuleId.values())
                                .filter(rule -> !SEEN.contains(rule))
                                .map(RuleId::id))
                .toList();
    }

    /// A row of weights an output, over a note's numbers and products.
    ///
    /// @param places the notes that are learned from
    Matrix run(int[] places) {
        int[] plain = Arrays.stream(places).filter(at -> isPlain(notes.get(at))).toArray();
        double[][] ends = new AlikeHeads(space, plain, decay).train(is(Verdict.SEND), is(Verdict.HOLD));
        double[][] rules = new AlikeHeads(space, places, decay)
                .train(outputs().stream().skip(ends.length).map(this::has).toArray(IntPredicate[]::new));
        return Stack.matrix(
                Stream.concat(Arrays.stream(ends), Arrays.stream(rules)).toArray(double[][]::new));
    }

    private IntPredicate is(Verdict verdict) {
        return at -> notes.get(at).verdict() == verdict;
    }

    private IntPredicate has(String rule) {
        return at -> notes.get(at).findings().contains(rule);
    }

    /// From what functions say that have not read the voice to sending and holding.
    ///
    /// @param inputs a note each
    static Matrix verdict(List<LabelledNote> notes, float[][] inputs) {
        Linear.disableDebugOutput();
        return Stack.matrix(
                new double[][] {verdict(notes, inputs, Verdict.SEND), verdict(notes, inputs, Verdict.HOLD)});
    }

    private static double[] verdict(List<LabelledNote> notes, float[][] inputs, Verdict verdict) {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int at = 0; at < inputs.length; at++) {
            if (isPlain(notes.get(at))) {
                rows.add(row(inputs[at]));
                wanted.add(notes.get(at).verdict() == verdict ? 1.0 : -1.0);
            }
        }
        double[] targets = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        return LogisticHeads.trainOne(rows.toArray(Feature[][]::new), targets, inputs[0].length, VERDICT_COST);
    }

    private static Feature[] row(float[] values) {
        Feature[] row = new Feature[values.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = new FeatureNode(at + 1, values[at]);
        }
        return row;
    }

    private static boolean isPlain(LabelledNote note) {
        return SEEN.stream()
                .noneMatch(rule -> rule != RuleId.BRIEF && note.findings().contains(rule.id()));
    }
}
