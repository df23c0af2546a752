package dev.rapport.engine.internal.judge;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Keeps the promise that pressing a fix makes no note worse nor longer than the limit. Of what could be done about a
/// finding the first that betters the note is offered, else the first that mends the fault and takes nothing away, else
/// only what the person might write.
final class CheckedFixes {

    /// Each try is another reading, milliseconds with the sentence model.
    private static final int MOST = 24;

    private static final int MOST_DEEP = 4;

    private final String text;
    private final Analysis before;
    private final Function<String, Analysis> judge;
    private final Predicate<String> screen;
    private int left;

    private CheckedFixes(
            String text, Analysis before, Function<String, Analysis> judge, Predicate<String> screen, int most) {
        this.text = text;
        this.before = before;
        this.judge = judge;
        this.screen = screen;
        this.left = most;
    }

    /// @param analysis with all that could be done about each finding
    /// @param judge judges a changed text without looking at its fixes
    static Analysis of(String text, Analysis analysis, Function<String, Analysis> judge) {
        return new CheckedFixes(text, analysis, judge, changed -> true, MOST).checked();
    }

    /// The same where judging is dear: what already looks worse to a cheap reading is not tried.
    static Analysis screened(
            String text, Analysis analysis, Function<String, Analysis> judge, ToIntFunction<String> cheap) {
        boolean tries = !Mending.isTooLong(text)
                && analysis.findings().stream()
                        .anyMatch(finding -> finding.fixes().stream().anyMatch(fix -> fix.kind() != Fix.Kind.PROMPT));
        int score = tries ? cheap.applyAsInt(text) : 0;
        return new CheckedFixes(text, analysis, judge, changed -> cheap.applyAsInt(changed) >= score, MOST_DEEP)
                .checked();
    }

    private Analysis checked() {
        List<Finding> findings = before.findings().stream()
                .map(finding -> finding.fixes().isEmpty() ? finding : with(finding))
                .toList();
        return new Analysis(before.score(), before.verdict(), before.characters(), findings);
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
            if (fix.kind() == Fix.Kind.PROMPT || Mending.isTooLong(text) || left == 0) {
                break;
            }
            String changed = fix.applyTo(text);
            if (!screen.test(changed)) {
                continue;
            }
            left--;
            Analysis after = judge.apply(changed);
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
