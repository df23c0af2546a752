package dev.rapport.analyzer.wording;

import dev.rapport.analyzer.engine.Judge;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Lets the language model word a suggestion, and judges what it says: it is taken only if it scores no lower, fits the
/// limit and says nothing that was not in the suggestion.
@ApplicationScoped
public class WordedSuggestions {

    private final WordingModel model;
    private final Judge judge;

    WordedSuggestions(WordingModel model, Judge judge) {
        this.model = model;
        this.judge = judge;
    }

    /// Empty where the suggestion's own words are to stand.
    public Optional<Suggestion> reword(Suggestion suggestion, NoteContext context, AnalysisSettings settings) {
        return model.reword(suggestion.text())
                .filter(words -> judge.saysOnly(words, List.of(suggestion.text())))
                .flatMap(words -> judged(words, suggestion, context, settings));
    }

    private Optional<Suggestion> judged(
            String words, Suggestion suggestion, NoteContext context, AnalysisSettings settings) {
        Analysis analysis = judge.tryOut(words, context, settings);
        boolean fits = analysis.characters().count() <= settings.limit();
        return fits && analysis.score() >= suggestion.score()
                ? Optional.of(new Suggestion(words, analysis.score(), analysis.verdict()))
                : Optional.empty();
    }
}
