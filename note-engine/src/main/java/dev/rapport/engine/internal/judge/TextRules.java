package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Recipient;
import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.pattern.Cue;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.text.CharacterCounter;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import java.util.List;

/// The rules that hold in any language: nothing written, too long, slots left.
final class TextRules {

    private final Catalogue catalogue;
    private final SlotFixes slotFixes;

    TextRules(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        this.slotFixes = new SlotFixes(knowledge.mending());
    }

    /// Whether there is nothing that a reader would see as words.
    static boolean isBlank(NoteText note) {
        for (int i = 0; i < note.tokens().count(); i++) {
            TokenKind kind = note.tokens().kind(i);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.TAG) {
                return false;
            }
        }
        return true;
    }

    void blank(NoteText note, NoteContext context, List<Draft> drafts) {
        int length = note.source().length();
        List<Fix> fixes = slotFixes.fromNothing(note, context);
        fixes.add(Spans.prompt(length, catalogue.advice(RuleId.BLANK)));
        drafts.add(new Draft(RuleId.BLANK, 0, length, "", "", 1, fixes));
    }

    void overLimit(NoteText note, int limit, List<Draft> drafts) {
        if (note.characters() <= limit) {
            return;
        }
        int cut = CharacterCounter.cutAt(note.source(), limit);
        String over = String.valueOf(note.characters() - limit);
        int length = note.source().length();
        drafts.add(new Draft(RuleId.OVER_LIMIT, cut, length, "", over, 1, List.of(cutFix(note, cut))));
    }

    /// Cuts after the last whole sentence that fits, else after the last whole word.
    private Fix cutFix(NoteText note, int cut) {
        int end = 0;
        for (Sentence sentence : note.sentences()) {
            int sentenceEnd = note.sourceEnd(sentence.end());
            if (sentenceEnd <= cut && sentence.isBody()) {
                end = sentenceEnd;
            }
        }
        if (end == 0) {
            end = wordEnd(note, cut);
        }
        return new Fix(end, note.source().length(), "", catalogue.advice(RuleId.OVER_LIMIT));
    }

    private static int wordEnd(NoteText note, int cut) {
        int end = 0;
        for (int i = 0; i < note.tokens().count() && note.sourceEnd(i + 1) <= cut; i++) {
            end = note.sourceEnd(i + 1);
        }
        return end == 0 ? cut : end;
    }

    void slots(NoteText note, PhrasesFound phrases, Recipient recipient, List<Draft> drafts) {
        for (int at = 0; at < note.sentences().size(); at++) {
            Sentence sentence = note.sentences().get(at);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (note.tokens().kind(i) == TokenKind.SLOT) {
                    slot(note, sentence, i, i + 1, recipient, drafts);
                }
            }
            for (PhraseMatch match : phrases.of(at)) {
                if (match.cue() == Cue.UNFILLED_SLOT) {
                    slot(note, sentence, match.first(), match.end(), recipient, drafts);
                }
            }
        }
    }

    private void slot(NoteText note, Sentence sentence, int first, int end, Recipient recipient, List<Draft> drafts) {
        int start = note.sourceStart(first);
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        boolean marked = last != null && last.rule() == RuleId.UNFILLED_SLOT && last.end() > start;
        if (!marked) {
            List<Fix> fixes = slotFixes.of(note, sentence, first, end, recipient);
            fixes.add(Spans.prompt(start, catalogue.advice(RuleId.UNFILLED_SLOT)));
            drafts.add(new Draft(
                    RuleId.UNFILLED_SLOT, start, note.sourceEnd(end), "", Spans.quote(note, first, end), 1, fixes));
        }
    }
}
