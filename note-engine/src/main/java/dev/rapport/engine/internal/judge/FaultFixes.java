package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.fix.Order;
import dev.rapport.engine.internal.fix.Removals;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What could be done about a fault of a sentence, best first. Whether it does any good is tried later.
final class FaultFixes {

    /// What is left when a sentence goes must say something of its own.
    private static final int FEWEST_WORDS = 4;

    private final Mending mending;

    FaultFixes(Mending mending) {
        this.mending = mending;
    }

    /// @param phrase the stock phrase that gave it away, if one did
    List<Fix> of(NoteReading note, SentenceEvidence sentence, RuleId rule, @Nullable PhraseMatch phrase) {
        List<Fix> fixes = new ArrayList<>();
        Sentence place = sentence.sentence();
        NoteText text = note.text();
        if (Mending.isTooLong(text.source())) {
            return fixes;
        }
        if (rule == RuleId.APPLICATION_LEAD) {
            behindAnchor(note, sentence, fixes);
        }
        if (rule == RuleId.TOO_FORMAL) {
            mending.plainWords().of(text, place, mending.label("plain")).ifPresent(fixes::add);
        }
        if (phrase != null) {
            mending.clauses()
                    .without(text, place, phrase.first(), phrase.end(), mending.label("clause"))
                    .ifPresent(fixes::add);
        }
        if (leavesSomething(note, sentence)) {
            fixes.add(Removals.sentence(text, place, mending.label("sentence")));
        }
        noted(note, sentence, fixes);
        return fixes;
    }

    /// An application is fine once something of theirs has been said (S6).
    private void behindAnchor(NoteReading note, SentenceEvidence sentence, List<Fix> fixes) {
        boolean later = false;
        for (SentenceEvidence other : note.body()) {
            if (later && other.hasAny(Moves.ANCHORS) && !other.has(Move.APPLICATION)) {
                fixes.add(Order.behind(note.text(), sentence.sentence(), other.sentence(), mending.label("behind")));
                return;
            }
            later |= other.equals(sentence);
        }
    }

    private static boolean leavesSomething(NoteReading note, SentenceEvidence sentence) {
        for (SentenceEvidence other : note.body()) {
            boolean sound = !other.hasAny(Moves.FAULTS) && other.shape().words() >= FEWEST_WORDS;
            if (!other.equals(sentence) && (sound || other.carries())) {
                return true;
            }
        }
        return false;
    }

    /// What was noted of the reader, in the place of words that say nothing of them.
    private void noted(NoteReading note, SentenceEvidence sentence, List<Fix> fixes) {
        NoteText text = note.text();
        int start = text.sourceStart(sentence.sentence().first());
        int end = text.sourceEnd(sentence.sentence().end());
        boolean anchored = note.hasAny(Moves.ANCHORS);
        for (var said :
                mending.facts().of(note.context().recipient(), note.context().situation())) {
            String words = anchored ? said.asks() : said.says() + " " + said.asks();
            fixes.add(new Fix(start, end, words, mending.label("noted")));
        }
    }
}
