package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;

/// What a phrase adds to the log-odds of its move, and from where on a move counts as found.
final class PhraseWeights {

    private static final float STRONG_UNREAD = 4.2f;
    private static final float WEAK_UNREAD = 1.8f;
    private static final float STRONG = 2.2f;
    private static final float WEAK = 0.8f;
    /// Phrases of these moves are common elsewhere too.
    private static final float LOOSE = 0.7f;

    private PhraseWeights() {}

    static float of(Move move, boolean strong, boolean read) {
        float odds = read ? (strong ? STRONG : WEAK) : (strong ? STRONG_UNREAD : WEAK_UNREAD);
        return switch (move) {
            case SPECIFIC_REFERENCE, CLEAR_REASON, LIGHT_CONTEXT -> odds * LOOSE;
            default -> odds;
        };
    }

    /// Strengths are more common in notes than in the corpus of sentences, faults rarer.
    static float threshold(Move move) {
        return Moves.STRENGTHS.contains(move) ? -0.8f : 0;
    }
}
