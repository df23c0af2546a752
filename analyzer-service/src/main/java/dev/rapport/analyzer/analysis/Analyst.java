package dev.rapport.analyzer.analysis;

import dev.rapport.analyzer.duplicate.Duplicates;
import dev.rapport.analyzer.duplicate.Twin;
import dev.rapport.analyzer.engine.Judge;
import dev.rapport.analyzer.rule.RuleSettings;
import dev.rapport.analyzer.wording.WordedSuggestions;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Judges a note as its workspace wants notes judged.
@ApplicationScoped
public class Analyst {

    private final Judge judge;
    private final RuleSettings settings;
    private final Duplicates duplicates;
    private final WordedSuggestions worded;

    Analyst(Judge judge, RuleSettings settings, Duplicates duplicates, WordedSuggestions worded) {
        this.judge = judge;
        this.settings = settings;
        this.duplicates = duplicates;
        this.worded = worded;
    }

    /// Together with what the workspace has sent (S8).
    ///
    /// @param workspaceId must be the workspace of the current request or transaction
    public Reading read(UUID workspaceId, NoteToJudge note) {
        List<Twin> twins = duplicates.twins(note.text(), note.context().recipientName());
        Analysis analysis = analyze(workspaceId, note);
        return new Reading(analysis.including(Duplicates.finding(twins, note.text(), settings.of(workspaceId))), twins);
    }

    /// The note alone.
    ///
    /// @param workspaceId must be the workspace of the current request or transaction
    public Analysis analyze(UUID workspaceId, NoteToJudge note) {
        return judge.judge(note.text(), note.context(), settings(workspaceId, note));
    }

    /// A whole note that is judged better, where something is known of the reader.
    ///
    /// @param workspaceId must be the workspace of the current request or transaction
    public Optional<Suggested> suggest(UUID workspaceId, NoteToJudge note) {
        AnalysisSettings wanted = settings(workspaceId, note);
        Optional<Suggestion> suggestion = judge.suggest(note.text(), note.context(), wanted);
        return suggestion.map(byRules -> note.wordedByModel()
                ? worded.reword(byRules, note.context(), wanted)
                        .map(byModel -> new Suggested(byModel, true))
                        .orElseGet(() -> new Suggested(byRules, false))
                : new Suggested(byRules, false));
    }

    /// A whole note to send instead, and whether the language model worded it.
    public record Suggested(Suggestion suggestion, boolean byModel) {}

    private AnalysisSettings settings(UUID workspaceId, NoteToJudge note) {
        AnalysisSettings wanted = settings.of(workspaceId).withDepth(note.depth());
        Integer limit = note.limit();
        return limit == null ? wanted : wanted.withLimit(limit);
    }

    /// Ids of the rules that have findings in a note, strengths included.
    public static List<String> rules(Analysis analysis) {
        return analysis.findings().stream().map(Finding::rule).distinct().toList();
    }

    /// A judgement, and the sent notes that it is nearly the same as.
    public record Reading(Analysis analysis, List<Twin> twins) {}
}
