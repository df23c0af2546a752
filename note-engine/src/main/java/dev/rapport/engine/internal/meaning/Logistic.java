package dev.rapport.engine.internal.meaning;

/// The logistic curve, `1 / (1 + exp(-x))`, by arithmetic alone: equal on every platform and quicker than `StrictMath`.
public final class Logistic {

    private static final double FLAT = 40;
    private static final double LOG_2 = 0.6931471805599453;
    private static final int BIAS = 1023;
    private static final int FRACTION_BITS = 52;
    private static final double[] FACTORIALS = {
        1 / 40320.0, 1 / 5040.0, 1 / 720.0, 1 / 120.0, 1 / 24.0, 1 / 6.0, 0.5, 1, 1
    };

    private Logistic() {}

    public static float of(float score) {
        return (float) (1 / (1 + exp(-Math.clamp((double) score, -FLAT, FLAT))));
    }

    /// A power of two times the first terms of the series, for what is left between -0.35 and 0.35.
    private static double exp(double x) {
        double twos = x / LOG_2;
        int power = (int) (twos + (twos < 0 ? -0.5 : 0.5));
        double rest = x - power * LOG_2;
        double series = 0;
        for (double factor : FACTORIALS) {
            series = series * rest + factor;
        }
        return series * Double.longBitsToDouble((long) (power + BIAS) << FRACTION_BITS);
    }
}
