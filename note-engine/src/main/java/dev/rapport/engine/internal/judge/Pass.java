package dev.rapport.engine.internal.judge;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;
import java.util.HashMap;
import java.util.Map;

/// What the readings of one call share: a sentence that was read is not read again when a change around it is tried.
///
/// @param offers whether fixes and messages are wanted; a trial needs only the score and the rules
record Pass(
        NoteContext context, AnalysisSettings settings, Readers readers, boolean offers, Map<String, Odds> sentences) {

    static Pass of(NoteContext context, AnalysisSettings settings, Readers readers) {
        return new Pass(context, settings, readers, true, new HashMap<>());
    }

    Pass trial() {
        return new Pass(context, settings, readers, false, sentences);
    }

    /// What the classifier says of these words; to be changed at will.
    Odds odds(String words) {
        Odds known = sentences.get(words);
        if (known == null) {
            known = Odds.read(readers.sentences().probabilities(words));
            sentences.put(words, known);
        }
        return known.copy();
    }
}
