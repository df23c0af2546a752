package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Keeps the promise that applying a fix makes no note worse: what would is offered as advice alone.
final class CheckedFixes {

    /// Texts much longer than any note are not read again.
    private static final int LONGEST = 2000;
    /// No note has more that can be mended; each further one would be another reading.
    private static final int MOST = 12;

    private CheckedFixes() {}

    /// @param judge judges a changed text without looking at its fixes
    static Analysis of(String text, Analysis analysis, Function<String, Analysis> judge) {
        int[] tried = {0};
        UnaryOperator<Fix> check = fix -> changesNothing(fix)
                        || (text.length() <= LONGEST && tried[0]++ < MOST && !harms(text, analysis, fix, judge))
                ? fix
                : Spans.prompt(fix.start(), fix.label());
        List<Finding> findings = analysis.findings().stream()
                .map(finding -> finding.fixes().isEmpty() ? finding : with(finding, check))
                .toList();
        return new Analysis(analysis.score(), analysis.verdict(), analysis.characters(), findings);
    }

    private static Finding with(Finding finding, UnaryOperator<Fix> check) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.start(),
                finding.end(),
                finding.message(),
                finding.sources(),
                finding.points(),
                finding.fixes().stream().map(check).toList());
    }

    private static boolean changesNothing(Fix fix) {
        return fix.start() == fix.end() && fix.replacement().isEmpty();
    }

    private static boolean harms(String text, Analysis analysis, Fix fix, Function<String, Analysis> judge) {
        String fixed = text.substring(0, fix.start()) + fix.replacement() + text.substring(fix.end());
        return judge.apply(fixed).score() < analysis.score();
    }
}
