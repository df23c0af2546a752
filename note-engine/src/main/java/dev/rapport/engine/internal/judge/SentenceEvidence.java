package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.Cue;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.structure.SentenceShape;
import dev.rapport.engine.internal.text.Sentence;
import java.util.List;
import java.util.Optional;

/// What all tiers together say that one sentence does.
///
/// @param odds of every move
record SentenceEvidence(
        Sentence sentence, SentenceShape shape, List<PhraseMatch> matches, Odds odds, EvidenceWeights weights) {

    private static final float DENIED = -20;

    float of(Move move) {
        return odds.probability(move);
    }

    boolean has(Move move) {
        return odds.get(move) >= weights.threshold(move);
    }

    /// Whether the sentence does any good.
    boolean carries() {
        return hasAny(Moves.STRENGTHS);
    }

    boolean hasAny(List<Move> moves) {
        for (Move move : moves) {
            if (has(move)) {
                return true;
            }
        }
        return false;
    }

    void deny(Move move) {
        odds.set(move, DENIED);
    }

    /// The longest strong phrase of the move, to mark its exact words.
    Optional<PhraseMatch> phrase(Move move) {
        PhraseMatch best = null;
        for (PhraseMatch match : matches) {
            boolean longer = best == null || match.end() - match.first() > best.end() - best.first();
            if (match.cue().move() == move && match.isStrong() && longer) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    boolean hasCue(Cue cue) {
        for (PhraseMatch match : matches) {
            if (match.cue() == cue && match.isStrong()) {
                return true;
            }
        }
        return false;
    }
}
