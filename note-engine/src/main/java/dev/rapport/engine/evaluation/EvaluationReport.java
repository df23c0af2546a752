package dev.rapport.engine.evaluation;

import dev.rapport.engine.Verdict;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// An evaluation as text.
public final class EvaluationReport {

    private static final int BANDS = 10;

    private final Evaluation evaluation;
    private final StringBuilder out = new StringBuilder();

    private EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /// Figures, confusion, rules and calibration; with `misses` every note that was judged otherwise, too.
    public static String of(Evaluation evaluation, boolean misses) {
        EvaluationReport report = new EvaluationReport(evaluation);
        report.figures();
        report.confusion();
        report.rules();
        report.calibration();
        if (misses) {
            report.misses();
        }
        return report.out.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for one private method
    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void figures() {
        line("notes                            %d", evaluation.judged().size());
        line("verdict accuracy                 %.3f", evaluation.accuracy());
        line("area under curve, send or not    %.3f", evaluation.areaUnderCurve());
        line("area under curve, send or hold   %.3f", evaluation.areaSendAgainstHold());
        line("macro F1 over rules              %.3f", evaluation.macroF1());
    }

    private void confusion() {
        line("%n%-10s %8s %8s %8s", "told", "send", "revise", "hold");
        for (Verdict told : Verdict.values()) {
            line(
                    "%-10s %8d %8d %8d",
                    told.wireName(),
                    evaluation.confusion(told, Verdict.SEND),
                    evaluation.confusion(told, Verdict.REVISE),
                    evaluation.confusion(told, Verdict.HOLD));
        }
    }

    private void rules() {
        line("%n%-24s %9s %9s %9s %7s %7s %7s", "rule", "precision", "recall", "F1", "right", "wrong", "missed");
        for (RuleAccuracy rule : evaluation.rules()) {
            line(
                    "%-24s %9.2f %9.2f %9.2f %7d %7d %7d",
                    rule.rule(), rule.precision(), rule.recall(), rule.f1(), rule.right(), rule.wrong(), rule.missed());
        }
    }

    /// Of the notes in each band of the score, how many readers would send, revise, hold.
    private void calibration() {
        line("%n%-10s %8s %8s %8s %12s", "score", "send", "revise", "hold", "share send");
        for (int band = 0; band < BANDS; band++) {
            long send = inBand(band, Verdict.SEND);
            long revise = inBand(band, Verdict.REVISE);
            long hold = inBand(band, Verdict.HOLD);
            double share = (double) send / Math.max(1, send + revise + hold);
            line("%-10s %8d %8d %8d %12.2f", band * BANDS + "+", send, revise, hold, share);
        }
    }

    private long inBand(int band, Verdict told) {
        return evaluation.judged().stream()
                .filter(one -> one.note().verdict() == told)
                .filter(one -> Math.min(BANDS - 1, one.analysis().score() / BANDS) == band)
                .count();
    }

    private void misses() {
        line("%nMisses");
        for (Judged miss : evaluation.misses()) {
            line(
                    "%s  told %s, given %s (%d)  %s > %s, %s%n    %s%n    told    %s%n    raised  %s",
                    miss.note().id(),
                    miss.note().verdict().wireName(),
                    miss.analysis().verdict().wireName(),
                    miss.analysis().score(),
                    miss.note().context().sender().wireName(),
                    miss.note().context().audience().wireName(),
                    miss.note().context().situation().wireName(),
                    miss.note().text().replace("\n", "\\n"),
                    sorted(miss.note().findings()),
                    miss.raised());
        }
    }

    private static Set<String> sorted(Set<String> rules) {
        return new TreeSet<>(rules);
    }
}
