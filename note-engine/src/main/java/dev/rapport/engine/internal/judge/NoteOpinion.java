package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Verdict;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.NoteClassifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the reading of the whole note says: how much speaks for each rule, and what the score should come to.
public final class NoteOpinion {

    /// The names under which the trained file keeps the verdicts beside the rules.
    public static final String SEND = "verdict-send";

    public static final String HOLD = "verdict-hold";

    private static final int SEND_FROM = 70;
    private static final int REVISE_FROM = 40;
    /// A note with one slip of the pen is to be revised however good it is: no reading gives more.
    private static final int MOST = 85;

    private final Map<RuleId, Float> scores = new EnumMap<>(RuleId.class);
    private final double send;
    private final double hold;

    private NoteOpinion(double send, double hold) {
        this.send = send;
        this.hold = hold;
    }

    static NoteOpinion of(NoteClassifier classifier, NoteSurvey.Read note) {
        List<String> outputs = classifier.outputs();
        float[] scores = classifier.scores(note.features(), note.words());
        return of(outputs, scores, classifier.verdict(VerdictInputs.of(outputs, scores)));
    }

    /// @param scores a number an output
    /// @param ends the log-odds of sending and of holding
    public static NoteOpinion of(List<String> outputs, float[] scores, float[] ends) {
        NoteOpinion opinion = new NoteOpinion(likely(ends[0]), likely(ends[1]));
        for (int at = 0; at < scores.length; at++) {
            if (!isVerdict(outputs.get(at))) {
                opinion.scores.put(RuleId.of(outputs.get(at)), scores[at]);
            }
        }
        return opinion;
    }

    static boolean isVerdict(String output) {
        return output.equals(SEND) || output.equals(HOLD);
    }

    /// The log-odds that a reader would raise the rule; far below zero for rules the reading knows nothing of.
    float of(RuleId rule) {
        return scores.getOrDefault(rule, Float.NEGATIVE_INFINITY);
    }

    public Verdict verdict() {
        if (send >= 0.5 && send >= hold) {
            return Verdict.SEND;
        }
        return hold >= 0.5 ? Verdict.HOLD : Verdict.REVISE;
    }

    /// What the findings of the reading should add up to, 0 to 85.
    int score() {
        return switch (verdict()) {
            case SEND -> SEND_FROM + (int) Math.round((MOST - SEND_FROM) * (send - 0.5) * 2);
            case HOLD -> (int) Math.round((REVISE_FROM - 1) * (1 - hold) * 2);
            case REVISE ->
                REVISE_FROM + (int) Math.round((SEND_FROM - 1 - REVISE_FROM) * Math.clamp(send - hold + 0.5, 0.0, 1.0));
        };
    }

    private static double likely(float score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
