package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;

/// How likely each move is in one sentence, as log-odds that the tiers add to.
final class Odds {

    private static final float MOST_SURE = 0.999f;

    private final float[] logOdds;

    private Odds(float[] logOdds) {
        this.logOdds = logOdds;
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
        return new Odds(odds);
    }

    Odds copy() {
        return new Odds(logOdds.clone());
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
