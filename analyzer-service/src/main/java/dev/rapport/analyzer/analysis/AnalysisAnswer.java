package dev.rapport.analyzer.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.analyzer.duplicate.Twin;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import dev.rapport.engine.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The judgement of a note. Positions are UTF-16 code units of the text as it was sent, `[start, end)`.
public record AnalysisAnswer(
        UUID id,

        @Schema(minimum = "0", maximum = "100", description = "Fit to the guidance; not a predicted acceptance rate.")
        int score,

        @Schema(enumeration = {"send", "revise", "hold"}) String verdict,
        Characters characters,
        List<NoteFinding> findings,

        @Schema(description = "Sent notes of the workspace that read almost like this one, the most alike first.")
        List<Twin> twins,

        @Schema(
                description =
                        "A whole note that scores higher, made of the facts given of the recipient and the note's own"
                                + " sentences; absent where there is none.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        NoteSuggestion suggestion) {

    /// A whole note to put in the place of this one.
    public record NoteSuggestion(
            String text,

            @Schema(minimum = "0", maximum = "100") int score,

            @Schema(enumeration = {"send", "revise", "hold"})
            String verdict,

            @Schema(enumeration = {"rules", "model"}) String wordedBy) {}

    /// How long the note is as the network counts, and how long it may be.
    public record Characters(int count, int limit) {}

    /// Something a reader would notice.
    public record NoteFinding(
            String rule,

            @Schema(enumeration = {"error", "warning", "suggestion", "strength"})
            String severity,

            int start,
            int end,
            String message,
            List<String> sources,
            int points,
            List<NoteFix> fixes) {}

    /// What could be done: replace `[start, end)` by `replacement`, or, for a prompt, write what only the sender knows.
    public record NoteFix(
            int start,
            int end,
            String replacement,
            String label,

            @Schema(
                    enumeration = {"remove", "replace", "insert", "prompt"},
                    description =
                            "The first three can be applied as they stand, and never lower the score. A prompt changes nothing"
                                    + " (start is end, the replacement is empty): its label says what the sender could write.")
            String kind) {}

    static AnalysisAnswer of(UUID id, Analyst.Reading reading, Optional<Analyst.Suggested> suggestion) {
        Analysis analysis = reading.analysis();
        return new AnalysisAnswer(
                id,
                analysis.score(),
                analysis.verdict().wireName(),
                new Characters(
                        analysis.characters().count(), analysis.characters().limit()),
                analysis.findings().stream().map(AnalysisAnswer::finding).toList(),
                reading.twins(),
                suggestion.map(AnalysisAnswer::suggestion).orElse(null));
    }

    private static NoteSuggestion suggestion(Analyst.Suggested suggested) {
        Suggestion suggestion = suggested.suggestion();
        return new NoteSuggestion(
                suggestion.text(),
                suggestion.score(),
                suggestion.verdict().wireName(),
                suggested.byModel() ? "model" : "rules");
    }

    private static NoteFinding finding(Finding finding) {
        return new NoteFinding(
                finding.rule(),
                finding.severity().wireName(),
                finding.start(),
                finding.end(),
                finding.message(),
                finding.sources(),
                finding.points(),
                finding.fixes().stream().map(AnalysisAnswer::fix).toList());
    }

    private static NoteFix fix(Fix fix) {
        return new NoteFix(
                fix.start(),
                fix.end(),
                fix.replacement(),
                fix.label(),
                fix.kind().wireName());
    }
}
