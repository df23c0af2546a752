package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.CharacterCount;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.catalogue.RuleId;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import dev.rapport.engine.internal.structure.LanguageReader;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Judges notes: reads the text, weighs the evidence, applies the rules, counts the points.
public final class Judge {

    private final Knowledge knowledge;
    private final Function<AnalysisSettings, @Nullable MoveClassifier> classifiers;
    private final EvidenceReader evidence;
    private final LanguageReader language;
    private final TextRules textRules;
    private final WordingRules wordingRules;
    private final MoveRules moveRules;
    private final NoteRules noteRules;
    private final Scorer scorer;
    private final NoteContextPrior prior;

    /// @param classifiers the meaning tier for the settings of a call; null to judge by patterns and structure alone
    public Judge(Function<AnalysisSettings, @Nullable MoveClassifier> classifiers) {
        this.knowledge = Knowledge.load();
        this.classifiers = classifiers;
        this.evidence = new EvidenceReader(knowledge);
        this.language = new LanguageReader(knowledge.lexicon());
        this.textRules = new TextRules(knowledge);
        this.wordingRules = new WordingRules(knowledge);
        this.moveRules = new MoveRules(knowledge.catalogue());
        this.noteRules = new NoteRules(knowledge.catalogue());
        this.prior = new NoteContextPrior(knowledge.weights());
        this.scorer = new Scorer(knowledge.catalogue());
    }

    public Analysis judge(String source, NoteContext context, AnalysisSettings settings) {
        NoteText note = knowledge.reader().read(source);
        List<Draft> drafts = new ArrayList<>();
        if (TextRules.isBlank(note)) {
            textRules.blank(note, drafts);
        } else {
            written(note, context, settings, drafts);
        }
        CharacterCount count = new CharacterCount(note.characters(), settings.limit());
        return scorer.score(drafts, knowledge.packs().of(context), settings, count);
    }

    private void written(NoteText note, NoteContext context, AnalysisSettings settings, List<Draft> drafts) {
        textRules.overLimit(note, settings.limit(), drafts);
        textRules.slots(note, drafts);
        wordingRules.name(note, context.recipientName(), settings.limit(), drafts);
        if (!language.isEnglish(note)) {
            drafts.add(new Draft(RuleId.UNSUPPORTED_LANGUAGE, 0, note.source().length(), "", "", 1, List.of()));
            return;
        }
        wordingRules.spelling(note, settings.limit(), drafts);
        NoteReading reading = read(note, context, settings);
        moveRules.judge(reading, drafts);
        noteRules.judge(reading, drafts);
    }

    private NoteReading read(NoteText note, NoteContext context, AnalysisSettings settings) {
        AllowedWords allowed = AllowedWords.of(note, settings.allowedPhrases());
        MoveClassifier classifier = classifiers.apply(settings);
        List<SentenceEvidence> body = new ArrayList<>();
        for (Sentence sentence : note.sentences()) {
            if (sentence.isBody()) {
                SentenceEvidence read = evidence.read(note, sentence, classifier, allowed);
                Interplay.settle(read);
                body.add(read);
            }
        }
        prior.apply(body, context);
        return NoteReading.of(note, context, settings, body);
    }
}
