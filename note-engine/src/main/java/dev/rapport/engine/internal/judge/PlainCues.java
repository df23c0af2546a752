package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.Cue;

/// Words that settle a reading by themselves.
final class PlainCues {

    private static final float CERTAIN = 2;

    private PlainCues() {}

    static void apply(SentenceEvidence sentence, NoteContext context) {
        if (sentence.hasCue(Cue.JUDGE_ADDRESS)) {
            sentence.odds().set(Move.DISHONEST_INTENT, CERTAIN);
        }
        if (context.audience() == Audience.RECRUITER && sentence.hasCue(Cue.OPEN_TO_CONNECTING)) {
            sentence.odds().set(Move.CLEAR_REASON, CERTAIN);
            sentence.odds().add(Move.GENERIC_PHRASE, -CERTAIN);
            sentence.odds().add(Move.DEFAULT_MESSAGE, -CERTAIN);
        }
    }
}
