package dev.rapport.engine.internal.meaning;

import java.util.Arrays;
import java.util.Locale;

/// What a sentence does to its reader; the labels of the corpus (`note-engine/corpus/README.md`).
public enum Move {
    DEFAULT_MESSAGE,
    GENERIC_PHRASE,
    SELF_CENTRED_ASK,
    JOB_ASK,
    APPLICATION,
    PITCH,
    RESUME_ATTACHED,
    CALL_REQUEST,
    OPEN_TO_OPPORTUNITIES,
    DISHONEST_INTENT,
    TOO_FORMAL,
    PUSHY_URGENCY,
    FLATTERY_ONLY,
    SPECIFIC_REFERENCE,
    CURIOSITY,
    HONEST_INTENT,
    MUTUAL_CONNECTION,
    SHARED_BACKGROUND,
    VALUE_OFFER,
    CLEAR_REASON,
    LIGHT_CONTEXT,
    GREETING,
    SIGN_OFF,
    PLAIN_FACT,
    SMALL_TALK;

    /// The label as the corpus writes it (`job-ask`).
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The move with this label.
    public static Move of(String label) {
        return Arrays.stream(values())
                .filter(move -> move.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no move '" + label + "'"));
    }

    /// Where the move stands in the arrays of [MoveClassifier].
    @SuppressWarnings("EnumOrdinal") // the one place where the order of the moves is turned into numbers
    public int index() {
        return ordinal();
    }

    /// The move with the highest of these probabilities, as [MoveClassifier] gives them; of equals the first.
    public static Move strongest(float[] probabilities) {
        Move strongest = DEFAULT_MESSAGE;
        for (Move move : values()) {
            if (probabilities[move.index()] > probabilities[strongest.index()]) {
                strongest = move;
            }
        }
        return strongest;
    }
}
