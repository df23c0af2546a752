package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Logistic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the verdict is read from: how much speaks for sending and for holding the note as it stands, and what its
/// likely findings come to under the written criteria (`note-engine/corpus/README.md`). One fault that no reader would
/// let pass, or one that can be mended, is enough, which no sum over the rules would say.
public final class VerdictInputs {

    private static final int INPUTS = 8;
    private static final float MOST_OF_AN_END = 6;
    private static final float MOST = 4;
    /// Faults that hold a note whatever stands beside them.
    private static final Set<RuleId> SPOILS = EnumSet.of(
            RuleId.PITCH, RuleId.JOB_ASK, RuleId.RESUME_ATTACHED, RuleId.DISHONEST_INTENT, RuleId.DEFAULT_MESSAGE);

    private double unspoilt = 1;
    private double unblemished = 1;
    private double anonymous = 1;
    private double pointless = 1;
    private double context;

    private VerdictInputs() {}

    /// @param scores a number an output
    public static float[] of(List<String> outputs, float[] scores) {
        VerdictInputs note = new VerdictInputs();
        float[] inputs = new float[INPUTS];
        for (int at = 0; at < scores.length; at++) {
            switch (outputs.get(at)) {
                case NoteOpinion.SEND -> inputs[0] = Math.clamp(scores[at], -MOST_OF_AN_END, MOST_OF_AN_END);
                case NoteOpinion.HOLD -> inputs[1] = Math.clamp(scores[at], -MOST_OF_AN_END, MOST_OF_AN_END);
                default -> note.add(RuleId.of(outputs.get(at)), Logistic.of(scores[at]));
            }
        }
        note.sum(inputs);
        return inputs;
    }

    private void add(RuleId rule, double likely) {
        switch (rule.group()) {
            case ANCHOR -> anonymous *= 1 - likely;
            case REASON -> pointless *= 1 - likely;
            case CONTEXT -> context = likely;
            case FORM -> {}
            case NONE -> fault(rule, likely);
        }
    }

    /// That nothing is about this reader is counted by its opposite.
    private void fault(RuleId rule, double likely) {
        if (SPOILS.contains(rule)) {
            unspoilt *= 1 - likely;
        } else if (rule != RuleId.NO_SPECIFICS) {
            unblemished *= 1 - likely;
        }
    }

    /// Who says who they are, or why they write, is not held for saying it to nobody in particular.
    private void sum(float[] inputs) {
        double human = (1 - context / 2) * (1 + pointless) / 2;
        inputs[2] = odds(1 - unspoilt);
        inputs[3] = odds(1 - unblemished);
        inputs[4] = odds(1 - anonymous);
        inputs[5] = odds(1 - pointless);
        inputs[6] = odds(unspoilt * unblemished * (1 - anonymous));
        inputs[7] = odds(1 - unspoilt * (1 - anonymous * human));
    }

    private static float odds(double likely) {
        double odds = StrictMath.log(Math.max(likely, Double.MIN_NORMAL) / Math.max(1 - likely, Double.MIN_NORMAL));
        return (float) Math.clamp(odds, -MOST, MOST);
    }
}
