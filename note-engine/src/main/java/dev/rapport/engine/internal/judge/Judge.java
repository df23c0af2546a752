package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.CharacterCount;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Recipient;
import dev.rapport.engine.Suggestion;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.structure.LanguageReader;
import dev.rapport.engine.internal.text.NoteText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Judges notes: reads the text, weighs the evidence, applies the rules, counts the points.
public final class Judge {

    private static final int BEST_DRAFTS = 2;

    private final Knowledge knowledge;
    private final Function<AnalysisSettings, Readers> readers;
    private final NoteSurvey survey;
    private final LanguageReader language;
    private final TextRules textRules;
    private final WordingRules wordingRules;
    private final MoveRules moveRules;
    private final NoteRules noteRules;
    private final Scorer scorer;
    private final WholeNote whole;
    private final Claims claims;

    /// @param readers the meaning tier for the settings of a call
    public Judge(Function<AnalysisSettings, Readers> readers) {
        this.knowledge = Knowledge.load();
        this.readers = readers;
        this.survey = new NoteSurvey(knowledge);
        this.language = new LanguageReader(knowledge.lexicon());
        this.textRules = new TextRules(knowledge);
        this.wordingRules = new WordingRules(knowledge);
        this.moveRules = new MoveRules(knowledge);
        this.noteRules = new NoteRules(knowledge);
        this.whole = new WholeNote(knowledge.weights());
        this.claims = new Claims(knowledge);
        this.scorer = new Scorer(knowledge.catalogue());
    }

    public Analysis judge(String source, NoteContext context, AnalysisSettings settings) {
        Pass pass = pass(context, settings);
        Analysis analysis = read(source, pass);
        Pass trial = pass.trial();
        if (settings.depth() == Depth.QUICK) {
            return CheckedFixes.of(source, analysis, changed -> read(changed, trial));
        }
        Pass quick = pass(context, settings.withDepth(Depth.QUICK)).trial();
        return CheckedFixes.screened(
                source,
                analysis,
                changed -> read(changed, trial),
                changed -> read(changed, quick).score());
    }

    /// A whole note that scores higher, from what is known of the reader and the note's own sound sentences. Drafts are
    /// ranked by the quick reading; only the best are read as deeply as asked.
    public Optional<Suggestion> suggest(String source, NoteContext context, AnalysisSettings settings) {
        NoteText note = knowledge.reader().read(source);
        boolean nothingKnown = context.recipient().equals(Recipient.UNKNOWN);
        if (nothingKnown || Mending.isTooLong(source) || !(TextRules.isBlank(note) || language.isEnglish(note))) {
            return Optional.empty();
        }
        Pass pass = pass(context, settings).trial();
        Pass quick = pass(context, settings.withDepth(Depth.QUICK)).trial();
        int before = read(source, pass).score();
        return NoteDrafts.of(read(note, new PhrasesFound(note, knowledge.phrases()), pass), knowledge).stream()
                .map(draft -> suggestion(draft, read(draft, quick)))
                .sorted(Comparator.comparingInt(draft -> -draft.score()))
                .limit(BEST_DRAFTS)
                .map(draft -> suggestion(draft.text(), read(draft.text(), pass)))
                .filter(draft -> draft.score() > before)
                .reduce((best, next) -> next.score() > best.score() ? next : best);
    }

    public boolean saysOnly(String text, List<String> given) {
        return claims.only(text, given);
    }

    private static Suggestion suggestion(String draft, Analysis analysis) {
        return new Suggestion(draft, analysis.score(), analysis.verdict());
    }

    private Pass pass(NoteContext context, AnalysisSettings settings) {
        return Pass.of(context, settings, readers.apply(settings));
    }

    private Analysis read(String source, Pass pass) {
        NoteText note = knowledge.reader().read(source);
        List<Draft> drafts = new ArrayList<>();
        NoteOpinion opinion = null;
        if (TextRules.isBlank(note)) {
            textRules.blank(note, pass.context(), drafts);
        } else {
            opinion = written(note, pass, drafts);
        }
        CharacterCount count =
                new CharacterCount(note.characters(), pass.settings().limit());
        return scorer.score(drafts, opinion, knowledge.packs().of(pass.context()), pass, count);
    }

    /// @return what the note as a whole is taken for; null where its words can't be judged
    private @Nullable NoteOpinion written(NoteText note, Pass pass, List<Draft> drafts) {
        NoteContext context = pass.context();
        int limit = pass.settings().limit();
        PhrasesFound phrases = new PhrasesFound(note, knowledge.phrases());
        textRules.overLimit(note, limit, drafts);
        textRules.slots(note, phrases, context.recipient(), drafts);
        wordingRules.name(note, context.recipientName(), limit, drafts);
        if (!language.isEnglish(note)) {
            drafts.add(new Draft(RuleId.UNSUPPORTED_LANGUAGE, 0, note.source().length(), "", "", 1, List.of()));
            return null;
        }
        wordingRules.spelling(note, limit, drafts);
        NoteReading reading = read(note, phrases, pass);
        moveRules.judge(reading, drafts);
        noteRules.judge(reading, drafts);
        return reading.opinion();
    }

    private NoteReading read(NoteText note, PhrasesFound phrases, Pass pass) {
        AllowedWords allowed = AllowedWords.of(note, pass.settings().allowedPhrases());
        List<SentenceEvidence> body = survey.body(note, phrases, pass.context(), pass::odds, allowed);
        if (body.isEmpty()) {
            return new NoteReading(note, pass, body, null);
        }
        NoteOpinion opinion = NoteOpinion.of(pass.readers(), survey.read(note, pass.context(), body, allowed));
        body.forEach(Interplay::settle);
        whole.settle(body, opinion);
        return new NoteReading(note, pass, body, opinion);
    }
}
