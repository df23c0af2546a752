package dev.rapport.engine.evaluation;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.RuleCatalogue;
import dev.rapport.engine.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The engine's judgements of labelled notes, and the figures that sum them up.
public record Evaluation(List<Judged> judged) {

    public Evaluation {
        judged = List.copyOf(judged);
    }

    public static Evaluation of(NoteEngine engine, List<LabelledNote> notes, AnalysisSettings settings) {
        return new Evaluation(notes.stream()
                .map(note -> new Judged(note, engine.analyze(note.text(), note.context(), settings)))
                .toList());
    }

    /// The share of notes whose verdict the engine shares.
    public double accuracy() {
        return judged.isEmpty()
                ? 0
                : (double) judged.stream().filter(Judged::agrees).count() / judged.size();
    }

    /// The chance that the score of a note to send is above that of a note to revise or hold; 0.5 is guessing.
    public double areaUnderCurve() {
        return areaUnderCurve(judged);
    }

    /// The same between notes to send and notes to hold, those to revise left out.
    public double areaSendAgainstHold() {
        return areaUnderCurve(judged.stream()
                .filter(one -> one.note().verdict() != Verdict.REVISE)
                .toList());
    }

    private static double areaUnderCurve(List<Judged> notes) {
        List<Judged> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(one -> one.analysis().score()));
        double rankSum = 0;
        int good = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && sameScore(sorted, from, to)) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (sorted.get(i).note().verdict() == Verdict.SEND) {
                    good++;
                    rankSum += (from + 1 + to) / 2.0;
                }
            }
            from = to;
        }
        double pairs = (double) good * (sorted.size() - good);
        return pairs == 0 ? Double.NaN : (rankSum - good * (good + 1) / 2.0) / pairs;
    }

    private static boolean sameScore(List<Judged> sorted, int one, int other) {
        return sorted.get(one).analysis().score()
                == sorted.get(other).analysis().score();
    }

    /// How many notes of verdict `told` the engine gave the verdict `given`.
    public long confusion(Verdict told, Verdict given) {
        return judged.stream()
                .filter(one -> one.note().verdict() == told && one.analysis().verdict() == given)
                .count();
    }

    /// A row for each rule that a reader or the engine raised at least once, in the catalogue's order.
    public List<RuleAccuracy> rules() {
        return RuleCatalogue.rules().stream()
                .map(rule -> accuracy(rule.id()))
                .filter(row -> row.right() + row.wrong() + row.missed() > 0)
                .toList();
    }

    /// The mean F1 over the rules that readers raised.
    public double macroF1() {
        return rules().stream()
                .filter(row -> row.right() + row.missed() > 0)
                .mapToDouble(RuleAccuracy::f1)
                .average()
                .orElse(0);
    }

    private RuleAccuracy accuracy(String rule) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Judged one : judged) {
            boolean told = one.note().findings().contains(rule);
            boolean raised = one.raised().contains(rule);
            right += told && raised ? 1 : 0;
            wrong += !told && raised ? 1 : 0;
            missed += told && !raised ? 1 : 0;
        }
        return new RuleAccuracy(rule, right, wrong, missed);
    }

    public List<Judged> misses() {
        return judged.stream().filter(one -> !one.agrees()).toList();
    }
}
