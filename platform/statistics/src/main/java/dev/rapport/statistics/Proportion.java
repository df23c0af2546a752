package dev.rapport.statistics;

/// A share with its Wilson score interval at 95 %: unlike the plain interval it stays between 0 and 1 and is honest for
/// small counts.
///
/// @param rate what was seen
/// @param low lower bound of what it may really be
/// @param high upper bound
public record Proportion(double rate, double low, double high) {

    /// The standard normal quantile of 97.5 %.
    private static final double Z = 1.959963984540054;

    /// @param hits 0 to `trials`
    /// @param trials at least 1
    public static Proportion of(long hits, long trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials);
        }
        double rate = (double) hits / trials;
        double squared = Z * Z / trials;
        double centre = (rate + squared / 2) / (1 + squared);
        double half = Z / (1 + squared) * Math.sqrt(rate * (1 - rate) / trials + squared / (4 * trials));
        return new Proportion(rate, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
