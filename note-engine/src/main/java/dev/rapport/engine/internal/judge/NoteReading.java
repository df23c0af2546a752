package dev.rapport.engine.internal.judge;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.text.NoteText;
import java.util.List;

/// A note in English, with what each sentence of its body does.
///
/// @param carrying how many sentences do some good
record NoteReading(
        NoteText text, NoteContext context, AnalysisSettings settings, List<SentenceEvidence> body, int carrying) {

    static NoteReading of(NoteText text, NoteContext context, AnalysisSettings settings, List<SentenceEvidence> body) {
        int carrying = 0;
        for (SentenceEvidence sentence : body) {
            carrying += sentence.carries() ? 1 : 0;
        }
        return new NoteReading(text, context, settings, body, carrying);
    }

    boolean has(Move move) {
        for (SentenceEvidence sentence : body) {
            if (sentence.has(move)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(List<Move> moves) {
        for (Move move : moves) {
            if (has(move)) {
                return true;
            }
        }
        return false;
    }
}
