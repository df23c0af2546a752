package dev.rapport.engine.internal.meaning;

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
}
