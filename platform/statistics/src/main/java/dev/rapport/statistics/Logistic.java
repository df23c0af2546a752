package dev.rapport.statistics;

/// A logistic curve through observations of one number and an outcome, fitted by maximum likelihood.
///
/// @param intercept on the log-odds scale
/// @param slope on the log-odds scale, a unit of the number
/// @param interceptVariance of the estimate
/// @param slopeVariance of the estimate
/// @param covariance of the two
public record Logistic(
        double intercept, double slope, double interceptVariance, double slopeVariance, double covariance) {

    /// The standard normal quantile of 97.5 %.
    private static final double Z = 1.959963984540054;

    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-10;

    /// A trace of shrinkage, so that outcomes that one threshold parts do not make the slope endless.
    private static final double RIDGE = 1e-6;

    /// @param numbers as many as outcomes, and not all the same
    public static Logistic fit(double[] numbers, boolean[] outcomes) {
        Logistic fit = new Logistic(0, 0, 0, 0, 0);
        for (int step = 0; step < MOST_STEPS; step++) {
            Logistic next = fit.step(numbers, outcomes);
            boolean close = Math.abs(next.intercept - fit.intercept) + Math.abs(next.slope - fit.slope) < CLOSE;
            fit = next;
            if (close) {
                break;
            }
        }
        return fit;
    }

    /// One step of Newton's method.
    private Logistic step(double[] numbers, boolean[] outcomes) {
        double gradient0 = -RIDGE * intercept;
        double gradient1 = -RIDGE * slope;
        double hessian00 = RIDGE;
        double hessian01 = 0;
        double hessian11 = RIDGE;
        for (int i = 0; i < numbers.length; i++) {
            double expected = at(numbers[i]);
            double error = (outcomes[i] ? 1 : 0) - expected;
            double weight = expected * (1 - expected);
            gradient0 += error;
            gradient1 += error * numbers[i];
            hessian00 += weight;
            hessian01 += weight * numbers[i];
            hessian11 += weight * numbers[i] * numbers[i];
        }
        double determinant = hessian00 * hessian11 - hessian01 * hessian01;
        return new Logistic(
                intercept + (hessian11 * gradient0 - hessian01 * gradient1) / determinant,
                slope + (hessian00 * gradient1 - hessian01 * gradient0) / determinant,
                hessian11 / determinant,
                hessian00 / determinant,
                -hessian01 / determinant);
    }

    /// The share that is expected at a number.
    public double at(double number) {
        return share(intercept + slope * number);
    }

    /// The same with its interval at 95 %.
    public Proportion estimate(double number) {
        double odds = intercept + slope * number;
        double half = Z * Math.sqrt(interceptVariance + 2 * number * covariance + number * number * slopeVariance);
        return new Proportion(share(odds), share(odds - half), share(odds + half));
    }

    /// Whether the number goes along with the outcome by more than chance would explain.
    public boolean isRising() {
        return slope - Z * Math.sqrt(slopeVariance) > 0;
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
