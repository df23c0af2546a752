package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Keeps the promise that pressing a fix makes no note worse nor longer than the limit. Of what could be done about a
/// finding the first that betters the note is offered, else the first that mends the fault and takes nothing away, else
/// only what the person might write.
final class CheckedFixes {

    /// Each try is another reading.
    private static final int MOST = 24;

    private final String text;
    private final Analysis before;
    private final Function<String, Analysis> judge;
    private int tried;

    private CheckedFixes(String text, Analysis before, Function<String, Analysis> judge) {
        this.text = text;
        this.before = before;
        this.judge = judge;
    }

    /// @param analysis with all that could be done about each finding
    /// @param judge judges a changed text without looking at its fixes
    static Analysis of(String text, Analysis analysis, Function<String, Analysis> judge) {
        CheckedFixes checked = new CheckedFixes(text, analysis, judge);
        List<Finding> findings = analysis.findings().stream()
                .map(finding -> finding.fixes().isEmpty() ? finding : checked.with(finding))
                .toList();
        return new Analysis(analysis.score(), analysis.verdict(), analysis.characters(), findings);
    }

    private Finding with(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.start(),
                finding.end(),
                finding.message(),
                finding.sources(),
                finding.points(),
                List.of(best(finding).orElseGet(() -> prompt(finding.fixes().getLast()))));
    }

    private Optional<Fix> best(Finding finding) {
        Fix harmless = null;
        for (Fix fix : finding.fixes()) {
            if (fix.kind() == Fix.Kind.PROMPT || Mending.isTooLong(text) || tried++ >= MOST) {
                break;
            }
            Analysis after = judge.apply(fix.applyTo(text));
            boolean allowed = after.score() >= before.score() && !isTooLong(after);
            if (allowed && after.score() > before.score()) {
                return Optional.of(fix);
            }
            if (allowed && harmless == null && count(after, finding) < count(before, finding)) {
                harmless = fix;
            }
        }
        return Optional.ofNullable(harmless);
    }

    private static Fix prompt(Fix last) {
        return last.kind() == Fix.Kind.PROMPT ? last : Spans.prompt(last.start(), last.label());
    }

    private boolean isTooLong(Analysis after) {
        int count = after.characters().count();
        return count > after.characters().limit() && count > before.characters().count();
    }

    private static long count(Analysis analysis, Finding like) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals(like.rule()))
                .count();
    }
}
