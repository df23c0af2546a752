package dev.rapport.templates.linting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.judging.StepRules;
import dev.rapport.templates.library.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the analyzer says of a sample; score, verdict and faults are absent until it has answered.
///
/// @param faults ids of the rules that had findings, strengths left out
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LintResult(
        String audience,
        String sample,
        @Nullable Integer score,
        @Nullable String verdict,
        @Nullable List<String> faults) {

    boolean isJudged() {
        return verdict != null;
    }

    /// Whether the sample keeps a template of this kind from being published.
    boolean holds(Kind kind) {
        if (kind == Kind.NOTE) {
            return "hold".equals(verdict);
        }
        return faults != null && faults.stream().anyMatch(rule -> StepRules.holds(kind, rule));
    }
}
