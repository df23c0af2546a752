package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;
import java.util.Arrays;

/// How likely each move is in one sentence, as log-odds that the tiers add to.
final class Odds {

    /// Without a classifier a move is taken to be as rare as one in twenty-five.
    private static final float UNREAD = -3.2f;

    private static final float MOST_SURE = 0.999f;

    private final float[] logOdds;
    private final boolean read;

    private Odds(float[] logOdds, boolean read) {
        this.logOdds = logOdds;
        this.read = read;
    }

    /// What is known of a sentence that no classifier has read.
    static Odds unread() {
        float[] odds = new float[Move.values().length];
        Arrays.fill(odds, UNREAD);
        return new Odds(odds, false);
    }

    /// What a classifier says.
    ///
    /// @param probabilities as [MoveClassifier#probabilities] gives them
    static Odds read(float[] probabilities) {
        float[] odds = new float[probabilities.length];
        for (int i = 0; i < odds.length; i++) {
            float p = Math.min(MOST_SURE, Math.max(1 - MOST_SURE, probabilities[i]));
            odds[i] = (float) StrictMath.log(p / (1 - p));
        }
        return new Odds(odds, true);
    }

    /// Whether a classifier has read the sentence.
    boolean isRead() {
        return read;
    }

    void add(Move move, float more) {
        logOdds[move.index()] += more;
    }

    void set(Move move, float value) {
        logOdds[move.index()] = value;
    }

    /// The log-odds themselves, above 0 where the move is more likely than not.
    float get(Move move) {
        return logOdds[move.index()];
    }

    float probability(Move move) {
        return (float) (1 / (1 + StrictMath.exp(-get(move))));
    }
}
