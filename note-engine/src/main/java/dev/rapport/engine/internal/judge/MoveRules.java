package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Audience;
import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.text.NoteText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules about what sentences do.
final class MoveRules {

    private final Catalogue catalogue;
    private final EvidenceWeights weights;
    private final FaultFixes fixes;

    MoveRules(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        this.weights = knowledge.weights();
        this.fixes = new FaultFixes(knowledge.mending());
    }

    void judge(NoteReading note, List<Draft> drafts) {
        for (SentenceEvidence sentence : note.body()) {
            for (Move move : Moves.FAULTS) {
                if (sentence.has(move)) {
                    drafts.add(fault(note, sentence, move));
                }
            }
        }
        application(note, drafts);
        for (Move move : Moves.STRENGTHS) {
            strength(note, move, drafts);
        }
    }

    private Draft fault(NoteReading note, SentenceEvidence sentence, Move move) {
        boolean toRecruiter = note.context().audience() == Audience.RECRUITER;
        return draft(note, sentence, move, Moves.rule(move), toRecruiter ? "recruiter" : "");
    }

    private Draft draft(NoteReading note, SentenceEvidence sentence, Move move, RuleId rule, String variant) {
        PhraseMatch phrase = sentence.phrase(move).orElse(null);
        int first = phrase == null ? sentence.sentence().first() : phrase.first();
        int end = phrase == null ? sentence.sentence().end() : phrase.end();
        NoteText text = note.text();
        int start = text.sourceStart(first);
        return new Draft(
                rule,
                start,
                Math.max(start, text.sourceEnd(end)),
                variant,
                Spans.quote(text, first, end),
                sentence.of(move),
                rule.isStrength() ? List.of() : fixes(note, sentence, rule, phrase, start));
    }

    private List<Fix> fixes(
            NoteReading note, SentenceEvidence sentence, RuleId rule, @Nullable PhraseMatch phrase, int start) {
        if (!note.pass().offers()) {
            return List.of();
        }
        List<Fix> all = fixes.of(note, sentence, rule, phrase);
        all.add(Spans.prompt(start, catalogue.advice(rule)));
        return all;
    }

    private void strength(NoteReading note, Move move, List<Draft> drafts) {
        SentenceEvidence best = null;
        for (SentenceEvidence sentence : note.body()) {
            if (sentence.has(move) && (best == null || sentence.of(move) > best.of(move))) {
                best = sentence;
            }
        }
        if (best != null) {
            SentenceEvidence whole = best;
            drafts.add(new Draft(
                    Moves.rule(move),
                    note.text().sourceStart(whole.sentence().first()),
                    note.text().sourceEnd(whole.sentence().end()),
                    "",
                    Spans.quote(
                            note.text(),
                            whole.sentence().first(),
                            whole.sentence().end()),
                    whole.of(move),
                    List.of()));
        }
    }

    /// An application is light context once something about the reader has been said, and a fault where it leads (S6).
    private void application(NoteReading note, List<Draft> drafts) {
        boolean anchored = false;
        for (SentenceEvidence sentence : note.body()) {
            anchored |= sentence.hasAny(Moves.ANCHORS);
            if (!sentence.has(Move.APPLICATION)) {
                continue;
            }
            if (anchored || !note.finds(RuleId.APPLICATION_LEAD, weights)) {
                lightContext(note, sentence, drafts);
            } else {
                String variant = note.hasAny(Moves.ANCHORS) || note.hasAny(Moves.REASONS) ? "" : "only";
                drafts.add(draft(note, sentence, Move.APPLICATION, RuleId.APPLICATION_LEAD, variant));
            }
            return;
        }
    }

    private void lightContext(NoteReading note, SentenceEvidence sentence, List<Draft> drafts) {
        if (!note.has(Move.LIGHT_CONTEXT)) {
            drafts.add(draft(note, sentence, Move.APPLICATION, RuleId.LIGHT_CONTEXT, ""));
        }
    }
}
