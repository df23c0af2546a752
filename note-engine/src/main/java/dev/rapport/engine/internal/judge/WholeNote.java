package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Verdict;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings what the sentences are taken to do in line with the reading of the whole note: that says which moves there
/// are, the sentences say where. What a note is sent back for is always named.
final class WholeNote {

    private final EvidenceWeights weights;

    WholeNote(EvidenceWeights weights) {
        this.weights = weights;
    }

    void settle(List<SentenceEvidence> body, NoteOpinion opinion) {
        boolean sends = opinion.verdict() == Verdict.SEND;
        for (Move fault : Moves.FAULTS) {
            settle(body, fault, finds(opinion, Moves.rule(fault), sends) || worded(body, fault, opinion));
        }
        for (Move strength : Moves.STRENGTHS) {
            settle(body, strength, finds(opinion, Moves.rule(strength), false));
        }
        if (sends && !any(body, Moves.STRENGTHS)) {
            settle(body, likeliest(opinion, Moves.ANCHORS_AND_REASONS), true);
        }
        if (!sends && !explained(body, opinion)) {
            settle(body, likeliest(opinion, Moves.FAULTS), true);
        }
    }

    /// Whether the reading finds the rule. In a note that may be sent a fault must be plainer.
    boolean finds(NoteOpinion opinion, RuleId rule, boolean plainly) {
        return opinion.of(rule) >= (plainly ? weights.plain() : weights.whole(rule));
    }

    /// A stock phrase is told unless the reading is far from it, whatever the verdict.
    private boolean worded(List<SentenceEvidence> body, Move fault, NoteOpinion opinion) {
        if (opinion.of(Moves.rule(fault)) < weights.worded()) {
            return false;
        }
        for (SentenceEvidence sentence : body) {
            if (sentence.has(fault) && sentence.phrase(fault).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean explained(List<SentenceEvidence> body, NoteOpinion opinion) {
        return any(body, Moves.FAULTS)
                || !any(body, Moves.ANCHORS)
                || (!any(body, Moves.REASONS) && finds(opinion, RuleId.NO_REASON, false))
                || (any(body, List.of(Move.APPLICATION)) && finds(opinion, RuleId.APPLICATION_LEAD, false));
    }

    private void settle(List<SentenceEvidence> body, Move move, boolean found) {
        SentenceEvidence best = null;
        for (SentenceEvidence sentence : body) {
            if (!found) {
                sentence.deny(move);
            } else if (best == null || sentence.odds().get(move) > best.odds().get(move)) {
                best = sentence;
            }
        }
        raise(best, move);
    }

    private void raise(@Nullable SentenceEvidence sentence, Move move) {
        if (sentence != null && !sentence.has(move)) {
            sentence.odds().set(move, weights.threshold(move));
        }
    }

    private static Move likeliest(NoteOpinion opinion, List<Move> moves) {
        Move likeliest = moves.getFirst();
        for (Move move : moves) {
            if (opinion.of(Moves.rule(move)) > opinion.of(Moves.rule(likeliest))) {
                likeliest = move;
            }
        }
        return likeliest;
    }

    private static boolean any(List<SentenceEvidence> body, List<Move> moves) {
        for (SentenceEvidence sentence : body) {
            if (sentence.hasAny(moves)) {
                return true;
            }
        }
        return false;
    }
}
