package dev.rapport.engine.evaluation;

/// How often a rule was rightly and wrongly raised.
public record RuleAccuracy(String rule, int right, int wrong, int missed) {

    public double precision() {
        return share(right, right + wrong);
    }

    public double recall() {
        return share(right, right + missed);
    }

    /// The harmonic mean of precision and recall; 0 where nothing was right.
    public double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
