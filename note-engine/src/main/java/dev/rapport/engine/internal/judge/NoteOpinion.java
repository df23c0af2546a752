package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Verdict;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.NoteClassifier;
import java.util.Arrays;
import java.util.List;

/// What the reading of the whole note says: how much speaks for each rule, and what the score should come to.
public final class NoteOpinion {

    /// The names under which the trained file keeps the verdicts beside the rules.
    public static final String SEND = "verdict-send";

    public static final String HOLD = "verdict-hold";

    private static final int SEND_FROM = 70;
    private static final int REVISE_FROM = 40;
    /// A note with one slip of the pen is to be revised however good it is: no reading gives more.
    private static final int MOST = 85;

    private static final int RULES = RuleId.values().length;

    private final float[] scores = new float[RULES];
    private final double send;
    private final double hold;

    private NoteOpinion(double send, double hold) {
        this.send = send;
        this.hold = hold;
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
    }

    static NoteOpinion of(Readers readers, NoteSurvey.Read note) {
        NoteClassifier classifier = readers.notes();
        float[] scores = classifier.scores(note.features(), note.words());
        float[] ends = classifier.verdict(VerdictInputs.of(classifier.outputs(), scores));
        return of(readers.outputs(), scores, ends);
    }

    /// @param scores a number an output
    /// @param ends the log-odds of sending and of holding
    public static NoteOpinion of(List<String> outputs, float[] scores, float[] ends) {
        return of(NoteOutputs.of(outputs), scores, ends);
    }

    private static NoteOpinion of(NoteOutputs outputs, float[] scores, float[] ends) {
        NoteOpinion opinion = new NoteOpinion(likely(ends[0]), likely(ends[1]));
        for (int at = 0; at < scores.length; at++) {
            RuleId rule = outputs.rule(at);
            if (rule != null) {
                opinion.scores[rule.index()] = scores[at];
            }
        }
        return opinion;
    }

    static boolean isVerdict(String output) {
        return output.equals(SEND) || output.equals(HOLD);
    }

    /// The log-odds that a reader would raise the rule; far below zero for rules the reading knows nothing of.
    float of(RuleId rule) {
        return scores[rule.index()];
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
