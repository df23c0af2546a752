package dev.rapport.statistics;

/// How far two shares are apart, the first minus the second, with Newcombe's interval at 95 %: it is made of the two
/// Wilson intervals and, as they are, is honest for small counts.
///
/// @param value what was seen
/// @param low lower bound of what it may really be
/// @param high upper bound
public record Difference(double value, double low, double high) {

    public static Difference between(Proportion first, Proportion second) {
        double value = first.rate() - second.rate();
        double low = value - Math.hypot(first.rate() - first.low(), second.high() - second.rate());
        double high = value + Math.hypot(first.high() - first.rate(), second.rate() - second.low());
        return new Difference(value, low, high);
    }

    /// Whether the counts show that the first share is the larger one.
    public boolean isAbove() {
        return low > 0;
    }

    /// Whether the counts show that the first share is the smaller one.
    public boolean isBelow() {
        return high < 0;
    }
}
