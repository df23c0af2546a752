package dev.rapport.templates.rendering;

import dev.rapport.templates.judging.Judgement;
import dev.rapport.templates.judging.StepRules;
import dev.rapport.templates.library.Kind;
import java.util.List;
import java.util.Optional;

/// What of the analyzer's answer holds a text.
final class JudgedCheck {

    private static final String LENGTH = "over-limit";

    private JudgedCheck() {}

    /// @param tooLong whether its length holds it already; that is not said twice
    static List<Reason> reasons(Kind kind, Judgement judgement, boolean tooLong) {
        if (kind != Kind.NOTE) {
            return judgement.findings().stream()
                    .filter(finding -> StepRules.holds(kind, finding.rule()))
                    .map(finding -> new Reason("not-in-this-step", null, finding.message()))
                    .toList();
        }
        if (!judgement.verdict().equals("hold")) {
            return List.of();
        }
        Optional<String> error = firstError(judgement);
        if (error.isEmpty() && tooLong) {
            return List.of();
        }
        String why = error.orElse("It scores " + judgement.score() + " of 100.");
        return List.of(new Reason("judged-hold", null, why));
    }

    private static Optional<String> firstError(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .filter(finding -> !finding.rule().equals(LENGTH))
                .map(Judgement.Finding::message)
                .findFirst();
    }
}
