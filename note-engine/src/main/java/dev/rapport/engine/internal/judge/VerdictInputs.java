package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.catalogue.RuleId.Group;
import java.util.Arrays;
import java.util.List;

/// What the verdict is read from: how much speaks for each rule and for either end of the verdict, the plainest fault
/// and
/// the next, the plainest thing about the reader, the plainest reason.
public final class VerdictInputs {

    private static final float MOST = 4;
    private static final int SUMMARIES = 4;

    private VerdictInputs() {}

    /// @param scores a number an output
    public static float[] of(List<String> outputs, float[] scores) {
        float[] inputs = Arrays.copyOf(scores, scores.length + SUMMARIES);
        Arrays.fill(inputs, scores.length, inputs.length, -MOST);
        for (int at = 0; at < scores.length; at++) {
            inputs[at] = Math.clamp(scores[at], -MOST, MOST);
            if (!NoteOpinion.isVerdict(outputs.get(at))) {
                sum(inputs, scores.length, RuleId.of(outputs.get(at)).group(), inputs[at]);
            }
        }
        return inputs;
    }

    private static void sum(float[] inputs, int from, Group group, float score) {
        switch (group) {
            case NONE -> {
                inputs[from + 1] = Math.max(inputs[from + 1], Math.min(score, inputs[from]));
                inputs[from] = Math.max(inputs[from], score);
            }
            case ANCHOR -> inputs[from + 2] = Math.max(inputs[from + 2], score);
            case REASON -> inputs[from + 3] = Math.max(inputs[from + 3], score);
            case CONTEXT, FORM -> {}
        }
    }
}
