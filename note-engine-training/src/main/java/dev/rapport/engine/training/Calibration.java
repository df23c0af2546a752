package dev.rapport.engine.training;

/// Fits `1 / (1 + exp(-(slope * score + offset)))` to what came true (Platt), by Newton's method.
///
/// @param slope how steep the fitted curve is
/// @param offset where it stands
record Calibration(float slope, float offset) {

    private static final int STEPS = 50;
    private static final double RIDGE = 1e-6;

    static Calibration fit(double[] scores, boolean[] truths) {
        double[] targets = softened(truths);
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] change = newtonStep(scores, targets, slope, offset);
            slope -= change[0];
            offset -= change[1];
        }
        return new Calibration((float) slope, (float) offset);
    }

    /// Targets a little within 0 and 1, by the count of each, so that a clean split does not lead to certainty.
    private static double[] softened(boolean[] truths) {
        int positives = 0;
        for (boolean truth : truths) {
            positives += truth ? 1 : 0;
        }
        double high = (positives + 1.0) / (positives + 2.0);
        double low = 1.0 / (truths.length - positives + 2.0);
        double[] targets = new double[truths.length];
        for (int at = 0; at < truths.length; at++) {
            targets[at] = truths[at] ? high : low;
        }
        return targets;
    }

    private static double[] newtonStep(double[] scores, double[] targets, double slope, double offset) {
        double slopeGradient = 0;
        double offsetGradient = 0;
        double slopeCurve = RIDGE;
        double crossCurve = 0;
        double offsetCurve = RIDGE;
        for (int at = 0; at < scores.length; at++) {
            double probability = 1 / (1 + StrictMath.exp(-(slope * scores[at] + offset)));
            double error = probability - targets[at];
            double spread = probability * (1 - probability);
            slopeGradient += error * scores[at];
            offsetGradient += error;
            slopeCurve += spread * scores[at] * scores[at];
            crossCurve += spread * scores[at];
            offsetCurve += spread;
        }
        double determinant = slopeCurve * offsetCurve - crossCurve * crossCurve;
        return new double[] {
            (offsetCurve * slopeGradient - crossCurve * offsetGradient) / determinant,
            (slopeCurve * offsetGradient - crossCurve * slopeGradient) / determinant
        };
    }
}
