package dev.rapport.templates.linting;

import dev.rapport.templates.library.Kind;
import java.util.List;

/// What the analyzer says of a version.
///
/// @param status `held` if a sample is, else `pending` while one is unjudged, else `passed`
public record LintReport(String status, List<LintResult> results) {

    public static final String HELD = "held";
    public static final String PENDING = "pending";
    public static final String PASSED = "passed";

    public LintReport {
        results = List.copyOf(results);
    }

    static LintReport of(Kind kind, List<LintResult> results) {
        if (results.stream().anyMatch(result -> result.holds(kind))) {
            return new LintReport(HELD, results);
        }
        boolean judged = !results.isEmpty() && results.stream().allMatch(LintResult::isJudged);
        return new LintReport(judged ? PASSED : PENDING, results);
    }
}
