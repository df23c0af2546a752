package dev.rapport.engine.training;

import java.util.Random;

/// The directions along which rows differ most, by repeated multiplication; always the same ones for the same rows.
final class Axes {

    private static final int ROUNDS = 12;
    private static final long SEED = 7;

    private Axes() {}

    /// @param rows of mean 0
    /// @return so many rows of length 1, at right angles
    static float[][] of(float[][] rows, int count) {
        int inputs = rows[0].length;
        float[][] axes = new float[count][inputs];
        Random random = new Random(SEED);
        for (float[] axis : axes) {
            for (int at = 0; at < inputs; at++) {
                axis[at] = (float) random.nextGaussian();
            }
        }
        straighten(axes);
        for (int round = 0; round < ROUNDS; round++) {
            axes = turned(axes, rows);
            straighten(axes);
        }
        return axes;
    }

    private static float[][] turned(float[][] axes, float[][] rows) {
        float[][] turned = new float[axes.length][rows[0].length];
        for (float[] row : rows) {
            for (int axis = 0; axis < axes.length; axis++) {
                DenseHeads.addScaled(turned[axis], row, Cholesky.product(axes[axis], row, row.length));
            }
        }
        return turned;
    }

    private static void straighten(float[][] axes) {
        for (int axis = 0; axis < axes.length; axis++) {
            for (int before = 0; before < axis; before++) {
                float shared = Cholesky.product(axes[axis], axes[before], axes[axis].length);
                DenseHeads.addScaled(axes[axis], axes[before], -shared);
            }
            float length = (float) Math.sqrt(Cholesky.product(axes[axis], axes[axis], axes[axis].length));
            for (int at = 0; at < axes[axis].length; at++) {
                axes[axis][at] /= length;
            }
        }
    }
}
