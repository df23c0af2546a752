package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The moves that the rules speak of, in groups.
final class Moves {

    static final List<Move> ANCHORS = List.of(Move.SPECIFIC_REFERENCE, Move.MUTUAL_CONNECTION, Move.SHARED_BACKGROUND);
    static final List<Move> REASONS = List.of(Move.CURIOSITY, Move.CLEAR_REASON, Move.HONEST_INTENT, Move.VALUE_OFFER);
    static final List<Move> STRENGTHS = List.of(
            Move.SPECIFIC_REFERENCE,
            Move.MUTUAL_CONNECTION,
            Move.SHARED_BACKGROUND,
            Move.CURIOSITY,
            Move.CLEAR_REASON,
            Move.HONEST_INTENT,
            Move.VALUE_OFFER,
            Move.LIGHT_CONTEXT);
    static final List<Move> ANCHORS_AND_REASONS =
            Stream.concat(ANCHORS.stream(), REASONS.stream()).toList();
    /// Asks and covers: what makes a reader say no whatever stands beside.
    static final List<Move> DEMANDS = List.of(
            Move.PITCH,
            Move.JOB_ASK,
            Move.RESUME_ATTACHED,
            Move.CALL_REQUEST,
            Move.SELF_CENTRED_ASK,
            Move.DISHONEST_INTENT,
            Move.PUSHY_URGENCY);
    /// Faults of a sentence; the application is a case of its own.
    static final List<Move> FAULTS = List.of(
            Move.DEFAULT_MESSAGE,
            Move.GENERIC_PHRASE,
            Move.SELF_CENTRED_ASK,
            Move.JOB_ASK,
            Move.PITCH,
            Move.RESUME_ATTACHED,
            Move.CALL_REQUEST,
            Move.OPEN_TO_OPPORTUNITIES,
            Move.DISHONEST_INTENT,
            Move.TOO_FORMAL,
            Move.PUSHY_URGENCY,
            Move.FLATTERY_ONLY);

    private static final Map<Move, RuleId> RULES = new EnumMap<>(Move.class);

    static {
        Stream.concat(FAULTS.stream(), STRENGTHS.stream())
                .forEach(move -> RULES.put(move, RuleId.valueOf(move.name())));
    }

    private Moves() {}

    /// The rule that a fault or a strength is.
    static RuleId rule(Move move) {
        RuleId rule = RULES.get(move);
        if (rule == null) {
            throw new IllegalArgumentException(move + " is no rule by itself");
        }
        return rule;
    }
}
