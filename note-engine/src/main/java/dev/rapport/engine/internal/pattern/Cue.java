package dev.rapport.engine.internal.pattern;

import dev.rapport.engine.internal.meaning.Move;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a grammar's phrases are evidence of. Each has a file of its name under `patterns/`.
///
/// Most are moves; the rest are things that the structure tier asks about.
public enum Cue {
    DEFAULT_MESSAGE(Move.DEFAULT_MESSAGE),
    GENERIC_PHRASE(Move.GENERIC_PHRASE),
    SELF_CENTRED_ASK(Move.SELF_CENTRED_ASK),
    JOB_ASK(Move.JOB_ASK),
    APPLICATION(Move.APPLICATION),
    PITCH(Move.PITCH),
    RESUME_ATTACHED(Move.RESUME_ATTACHED),
    CALL_REQUEST(Move.CALL_REQUEST),
    OPEN_TO_OPPORTUNITIES(Move.OPEN_TO_OPPORTUNITIES),
    DISHONEST_INTENT(Move.DISHONEST_INTENT),
    TOO_FORMAL(Move.TOO_FORMAL),
    PUSHY_URGENCY(Move.PUSHY_URGENCY),
    FLATTERY_ONLY(Move.FLATTERY_ONLY),
    SPECIFIC_REFERENCE(Move.SPECIFIC_REFERENCE),
    CURIOSITY(Move.CURIOSITY),
    HONEST_INTENT(Move.HONEST_INTENT),
    MUTUAL_CONNECTION(Move.MUTUAL_CONNECTION),
    SHARED_BACKGROUND(Move.SHARED_BACKGROUND),
    VALUE_OFFER(Move.VALUE_OFFER),
    CLEAR_REASON(Move.CLEAR_REASON),
    LIGHT_CONTEXT(Move.LIGHT_CONTEXT),
    SMALL_TALK(Move.SMALL_TALK),
    /// The sender says to recruit for a living.
    RECRUITER_SELF(null),
    /// The sender says to sell for a living.
    SELLER_SELF(null),
    /// A slot in words: INSERT NAME, your company here.
    UNFILLED_SLOT(null),
    /// Asks whether the reader is open to connecting, which is all one needs to ask of a recruiter (S9).
    OPEN_TO_CONNECTING(null),
    /// Words addressed to the judge of the note rather than its reader.
    JUDGE_ADDRESS(null);

    private final @Nullable Move move;

    Cue(@Nullable Move move) {
        this.move = move;
    }

    public @Nullable Move move() {
        return move;
    }

    String resource() {
        return "patterns/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
