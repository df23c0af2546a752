package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.Cue;
import java.util.List;

/// Reads each sentence in the light of the others. Where no sentence of a note does harm, a sentence that could be
/// about
/// the reader, or could be a reason, most likely is; where one does, the doubt stays.
final class NoteContextPrior {

    private static final float CERTAIN = 2;

    private final EvidenceWeights weights;
    private final float harmless;
    private final float plainlyHarmless;
    private final float faint;
    private final float faintest;
    private final float second;

    NoteContextPrior(EvidenceWeights weights) {
        this.weights = weights;
        this.harmless = weights.number("harmless");
        this.plainlyHarmless = weights.number("plainly-harmless");
        this.faint = weights.number("faint");
        this.faintest = weights.number("faintest");
        this.second = weights.number("second");
    }

    void apply(List<SentenceEvidence> body, NoteContext context) {
        for (SentenceEvidence sentence : body) {
            cues(sentence, context);
        }
        float worst = worstFault(body);
        if (worst <= harmless) {
            float least = worst > plainlyHarmless ? faint : faintest;
            promote(body, Moves.ANCHORS, least, 0);
            promote(body, Moves.REASONS, least, second);
        }
    }

    private static void cues(SentenceEvidence sentence, NoteContext context) {
        if (sentence.hasCue(Cue.JUDGE_ADDRESS)) {
            sentence.odds().set(Move.DISHONEST_INTENT, CERTAIN);
        }
        if (context.audience() == Audience.RECRUITER && sentence.hasCue(Cue.OPEN_TO_CONNECTING)) {
            sentence.odds().set(Move.CLEAR_REASON, CERTAIN);
            sentence.odds().add(Move.GENERIC_PHRASE, -CERTAIN);
            sentence.odds().add(Move.DEFAULT_MESSAGE, -CERTAIN);
        }
    }

    private static float worstFault(List<SentenceEvidence> body) {
        float worst = Float.NEGATIVE_INFINITY;
        for (SentenceEvidence sentence : body) {
            for (Move move : Moves.FAULTS) {
                worst = Math.max(worst, sentence.odds().get(move));
            }
        }
        return worst;
    }

    /// Takes the likeliest of the moves as found if none is and it is not too faint.
    ///
    /// @param extra how much likelier a sentence must be that is already about the reader
    private void promote(List<SentenceEvidence> body, List<Move> moves, float least, float extra) {
        SentenceEvidence likeliest = null;
        Move best = moves.getFirst();
        float highest = least;
        for (SentenceEvidence sentence : body) {
            float more = extra > 0 && sentence.hasAny(Moves.ANCHORS) ? extra : 0;
            for (Move move : moves) {
                if (sentence.has(move)) {
                    return;
                }
                if (sentence.odds().get(move) - more > highest) {
                    highest = sentence.odds().get(move);
                    likeliest = sentence;
                    best = move;
                }
            }
        }
        if (likeliest != null) {
            likeliest.odds().set(best, weights.threshold(best));
        }
    }
}
