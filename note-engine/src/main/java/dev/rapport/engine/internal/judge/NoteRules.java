package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Verdict;
import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.Move;
import java.util.List;
import java.util.stream.Stream;

/// The rules about the note as a whole: what is missing, how long it is.
final class NoteRules {

    private static final int MOST_SENTENCES = 3;
    private static final int BRIEF = 200;
    private static final int FEWEST_WORDS = 4;

    private final Catalogue catalogue;
    private final EvidenceWeights weights;
    private final NoteFixes fixes;

    NoteRules(Knowledge knowledge) {
        this.catalogue = knowledge.catalogue();
        this.weights = knowledge.weights();
        this.fixes = new NoteFixes(knowledge.mending());
    }

    void judge(NoteReading note, List<Draft> drafts) {
        int end = note.text().source().length();
        boolean anchored = note.hasAny(Moves.ANCHORS);
        if (!anchored) {
            String variant = note.context().sender() == Sender.RECRUITER ? "recruiter" : "";
            drafts.add(missing(RuleId.NO_SPECIFICS, variant, end, fixes.anchor(note)));
        }
        boolean wants = note.hasAny(Moves.DEMANDS);
        if (!wants && !note.hasAny(Moves.REASONS) && note.finds(RuleId.NO_REASON, weights)) {
            drafts.add(missing(RuleId.NO_REASON, "", end, fixes.question(note)));
        }
        tooMany(note, drafts);
        brief(note, drafts);
    }

    private Draft missing(RuleId rule, String variant, int end, List<Fix> changes) {
        return new Draft(rule, end, end, variant, "", 1, and(changes, Spans.prompt(end, catalogue.advice(rule))));
    }

    private static List<Fix> and(List<Fix> changes, Fix prompt) {
        return Stream.concat(changes.stream(), Stream.of(prompt)).toList();
    }

    private void tooMany(NoteReading note, List<Draft> drafts) {
        int count = sentences(note);
        if (count <= MOST_SENTENCES) {
            return;
        }
        SentenceEvidence fourth = note.body().get(MOST_SENTENCES);
        int start = note.text().sourceStart(fourth.sentence().first());
        int end = note.text().sourceEnd(note.body().getLast().sentence().end());
        drafts.add(new Draft(
                RuleId.TOO_MANY_SENTENCES,
                start,
                end,
                "",
                String.valueOf(count),
                1,
                and(
                        fixes.shorter(note, MOST_SENTENCES),
                        Spans.prompt(start, catalogue.advice(RuleId.TOO_MANY_SENTENCES)))));
    }

    /// Fragments ("Open to connecting?", a name) and kind weather are no sentences of their own.
    private static int sentences(NoteReading note) {
        int count = 0;
        for (SentenceEvidence sentence : note.body()) {
            count += sentence.shape().words() >= FEWEST_WORDS && !sentence.has(Move.SMALL_TALK) ? 1 : 0;
        }
        return count;
    }

    /// Short is a strength only of a note that says something and need not be held.
    private static void brief(NoteReading note, List<Draft> drafts) {
        boolean says = note.hasAny(Moves.STRENGTHS);
        NoteOpinion opinion = note.opinion();
        boolean spoiled = opinion == null || opinion.verdict() == Verdict.HOLD;
        boolean slots = drafts.stream().anyMatch(draft -> draft.rule() == RuleId.UNFILLED_SLOT);
        if (says && !spoiled && !slots && note.text().characters() <= BRIEF && sentences(note) <= MOST_SENTENCES) {
            drafts.add(new Draft(RuleId.BRIEF, 0, note.text().source().length(), "", "", 1, List.of()));
        }
    }
}
