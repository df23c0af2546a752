package dev.rapport.engine.internal.judge;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.text.NoteText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A note in English, with what each sentence of its body does.
///
/// @param opinion what the note as a whole is taken for; null where it has no sentence but greeting and sign-off
record NoteReading(
        NoteText text,
        Pass pass,
        List<SentenceEvidence> body,
        @Nullable NoteOpinion opinion) {

    NoteContext context() {
        return pass.context();
    }

    AnalysisSettings settings() {
        return pass.settings();
    }

    /// Whether the reading of the whole note finds the rule.
    boolean finds(RuleId rule, EvidenceWeights weights) {
        return opinion == null || opinion.of(rule) >= weights.whole(rule);
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
