package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// Settles what a sentence does where two readings exclude each other: the surer one stays.
final class Interplay {

    /// An ask in the shape of a question is no curiosity.
    private static final List<Move> ASKS =
            List.of(Move.CALL_REQUEST, Move.SELF_CENTRED_ASK, Move.JOB_ASK, Move.PITCH, Move.PUSHY_URGENCY);
    /// What says nothing, and what makes it say something.
    private static final List<Move> EMPTY = List.of(Move.GENERIC_PHRASE, Move.FLATTERY_ONLY);
    private static final List<Move> TELLING = List.of(
            Move.SPECIFIC_REFERENCE,
            Move.MUTUAL_CONNECTION,
            Move.SHARED_BACKGROUND,
            Move.VALUE_OFFER,
            Move.HONEST_INTENT);

    private Interplay() {}

    static void settle(SentenceEvidence sentence) {
        for (Move ask : ASKS) {
            surer(sentence, Move.CURIOSITY, ask);
        }
        for (Move empty : EMPTY) {
            for (Move telling : TELLING) {
                surer(sentence, empty, telling);
            }
        }
        surer(sentence, Move.HONEST_INTENT, Move.DISHONEST_INTENT);
        surer(sentence, Move.HONEST_INTENT, Move.PITCH);
        surer(sentence, Move.GENERIC_PHRASE, Move.DEFAULT_MESSAGE);
        surer(sentence, Move.VALUE_OFFER, Move.PITCH);
    }

    private static void surer(SentenceEvidence sentence, Move one, Move other) {
        if (sentence.has(one) && sentence.has(other)) {
            sentence.deny(sentence.of(one) >= sentence.of(other) ? other : one);
        }
    }
}
