package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.structure.NameReader;
import dev.rapport.engine.internal.structure.NameReader.Flaw;
import dev.rapport.engine.internal.structure.NameReader.Kind;
import dev.rapport.engine.internal.text.CharacterCounter;
import dev.rapport.engine.internal.text.NoteText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reader's name in the greeting, and slips of the pen.
final class WordingRules {

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final NameReader names;

    WordingRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.catalogue = knowledge.catalogue();
        this.names = new NameReader(knowledge.lexicon());
    }

    void name(NoteText note, @Nullable String recipientName, int limit, List<Draft> drafts) {
        Optional<Flaw> found = names.read(note, recipientName);
        if (found.isEmpty()) {
            return;
        }
        Flaw flaw = found.get();
        boolean hole = flaw.kind() == Kind.HOLE;
        int start = hole ? note.sourceEnd(flaw.first()) : note.sourceStart(flaw.first());
        int end = hole ? note.sourceStart(flaw.first()) : note.sourceEnd(flaw.end());
        String words = note.source().substring(start, end);
        Fix fix = nameFix(note, recipientName, hole, start, end, limit);
        String variant = flaw.kind() == Kind.OTHER ? "other" : "";
        drafts.add(new Draft(RuleId.MISSING_NAME, start, end, variant, words, 1, List.of(fix)));
    }

    private Fix nameFix(NoteText note, @Nullable String recipientName, boolean hole, int start, int end, int limit) {
        String label = catalogue.advice(RuleId.MISSING_NAME);
        boolean known = recipientName != null;
        String name = known ? (hole ? " " : "") + recipientName : "";
        if (known && fits(note, start, end, name, limit)) {
            return new Fix(start, end, name, label);
        }
        return hole ? new Fix(start, end, "", knowledge.mending().label("gap")) : Spans.prompt(start, label);
    }

    void spelling(NoteText note, int limit, List<Draft> drafts) {
        for (int i = 0; i < note.tokens().count(); i++) {
            String right = knowledge.correction(note, i);
            if (right != null) {
                slip(note, i, right, limit, drafts);
            }
        }
    }

    private void slip(NoteText note, int token, String right, int limit, List<Draft> drafts) {
        int start = note.sourceStart(token);
        int end = note.sourceEnd(token + 1);
        boolean capital = note.tokens().isCapitalised(token);
        String word = capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
        String label = catalogue.advice(RuleId.SPELLING);
        Fix fix = fits(note, start, end, word, limit) ? new Fix(start, end, word, label) : Spans.prompt(start, label);
        drafts.add(new Draft(RuleId.SPELLING, start, end, "", Spans.quote(note, token, token + 1), 1, List.of(fix)));
    }

    private static boolean fits(NoteText note, int start, int end, String replacement, int limit) {
        int longer = CharacterCounter.count(replacement) - (end - start);
        return longer <= 0 || note.characters() + longer <= limit;
    }
}
