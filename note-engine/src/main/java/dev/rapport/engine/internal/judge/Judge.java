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
        this.scorer = new Scorer(knowledge.catalogue());
    }

    public Analysis judge(String source, NoteContext context, AnalysisSettings settings) {
        Analysis analysis = read(source, context, settings);
        AnalysisSettings quick = settings.withDepth(Depth.QUICK);
        return settings.depth() == Depth.QUICK
                ? CheckedFixes.of(source, analysis, changed -> read(changed, context, settings))
                : CheckedFixes.screened(
                        source,
                        analysis,
                        changed -> read(changed, context, settings),
                        changed -> read(changed, context, quick).score());
    }

    /// A whole note that scores higher, from what is known of the reader and the note's own sound sentences. Drafts are
    /// ranked by the quick reading; only the best are read as deeply as asked.
    public Optional<Suggestion> suggest(String source, NoteContext context, AnalysisSettings settings) {
        NoteText note = knowledge.reader().read(source);
        boolean nothingKnown = context.recipient().equals(Recipient.UNKNOWN);
        if (nothingKnown || Mending.isTooLong(source) || !(TextRules.isBlank(note) || language.isEnglish(note))) {
            return Optional.empty();
        }
        AnalysisSettings quick = settings.withDepth(Depth.QUICK);
        int before = read(source, context, settings).score();
        return NoteDrafts.of(read(note, context, settings), knowledge).stream()
                .sorted(Comparator.comparingInt(
                        draft -> -read(draft, context, quick).score()))
                .limit(BEST_DRAFTS)
                .map(draft -> suggestion(draft, read(draft, context, settings)))
                .filter(draft -> draft.score() > before)
                .reduce((best, next) -> next.score() > best.score() ? next : best);
    }

    private static Suggestion suggestion(String draft, Analysis analysis) {
        return new Suggestion(draft, analysis.score(), analysis.verdict());
    }

    private Analysis read(String source, NoteContext context, AnalysisSettings settings) {
        NoteText note = knowledge.reader().read(source);
        List<Draft> drafts = new ArrayList<>();
        NoteOpinion opinion = null;
        if (TextRules.isBlank(note)) {
            textRules.blank(note, context, drafts);
        } else {
            opinion = written(note, context, settings, drafts);
        }
        CharacterCount count = new CharacterCount(note.characters(), settings.limit());
        return scorer.score(drafts, opinion, knowledge.packs().of(context), settings, count);
    }

    /// @return what the note as a whole is taken for; null where its words can't be judged
    private @Nullable NoteOpinion written(
            NoteText note, NoteContext context, AnalysisSettings settings, List<Draft> drafts) {
        textRules.overLimit(note, settings.limit(), drafts);
        textRules.slots(note, context.recipient(), drafts);
        wordingRules.name(note, context.recipientName(), settings.limit(), drafts);
        if (!language.isEnglish(note)) {
            drafts.add(new Draft(RuleId.UNSUPPORTED_LANGUAGE, 0, note.source().length(), "", "", 1, List.of()));
            return null;
        }
        wordingRules.spelling(note, settings.limit(), drafts);
        NoteReading reading = read(note, context, settings);
        moveRules.judge(reading, drafts);
        noteRules.judge(reading, drafts);
        return reading.opinion();
    }

    private NoteReading read(NoteText note, NoteContext context, AnalysisSettings settings) {
        AllowedWords allowed = AllowedWords.of(note, settings.allowedPhrases());
        Readers reader = readers.apply(settings);
        List<SentenceEvidence> body = survey.body(note, context, reader.sentences(), allowed);
        if (body.isEmpty()) {
            return NoteReading.of(note, context, settings, body, null);
        }
        NoteOpinion opinion = NoteOpinion.of(reader.notes(), survey.read(note, context, body, allowed));
        body.forEach(Interplay::settle);
        whole.settle(body, opinion);
        return NoteReading.of(note, context, settings, body, opinion);
    }
}
