package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Matrix;
import dev.rapport.engine.internal.meaning.Products;
import java.util.Arrays;

/// The notes as points: how alike two of them are, and how a function of that likeness becomes weights for a note's
/// numbers as they come and for the products of its axes.
final class NoteSpace {

    private static final double VECTOR_LENGTH = 3;
    /// Keeps features that hardly ever differ from counting much.
    private static final double LEAST_SPREAD = 0.05;

    private final float[][] rows;
    private final int features;
    private final NoteSettings settings;
    private final double[] means;
    private final double[] spreads;
    private final float[][] plain;
    private final float[][] axes;
    private final float[] offsets;
    private final float[][] along;

    /// @param rows a note each: its features, then the vector of the note if there is one
    /// @param features how many numbers of a row are features
    NoteSpace(float[][] rows, int features, NoteSettings settings) {
        this.rows = rows;
        this.features = features;
        this.settings = settings;
        means = new double[rows[0].length];
        spreads = new double[rows[0].length];
        measure();
        plain = scaled(true);
        axes = settings.axes() == 0 ? new float[0][] : Axes.of(scaled(false), settings.axes());
        offsets = new float[axes.length];
        unscaleAxes();
        along = Arrays.stream(rows).map(this::along).toArray(float[][]::new);
    }

    int size() {
        return rows.length;
    }

    Products products() {
        float[] weights = new float[axes.length * means.length];
        for (int axis = 0; axis < axes.length; axis++) {
            System.arraycopy(axes[axis], 0, weights, axis * means.length, means.length);
        }
        return new Products(axes.length == 0 ? null : new Matrix(weights, offsets));
    }

    float likeness(int one, int other) {
        float both = Cholesky.product(plain[one], plain[other], means.length);
        double products = Cholesky.product(along[one], along[other], axes.length) + constant();
        return (float) (both + (axes.length == 0 ? 0 : products * products) + 1);
    }

    /// The function that is the sum of likenesses to notes, by how much each counts, as weights and what is added.
    ///
    /// @param shares by note
    double[] weights(double[] shares) {
        double[] weights = new double[means.length + axes.length * (axes.length + 1) / 2 + 1];
        double[] axisWeights = new double[axes.length];
        for (int note = 0; note < rows.length; note++) {
            if (shares[note] != 0) {
                addNote(weights, axisWeights, note, shares[note]);
            }
        }
        for (int axis = 0; axis < axes.length; axis++) {
            for (int at = 0; at < means.length; at++) {
                weights[at] += axisWeights[axis] * axes[axis][at];
            }
            weights[weights.length - 1] += axisWeights[axis] * offsets[axis];
        }
        return weights;
    }

    private void addNote(double[] weights, double[] axisWeights, int note, double share) {
        double added = share * (1 + (axes.length == 0 ? 0 : constant() * constant()));
        for (int at = 0; at < means.length; at++) {
            double weight = share * plain[note][at] * factor(at, true);
            weights[at] += weight;
            added -= weight * mean(at, true);
        }
        int pair = means.length;
        for (int axis = 0; axis < axes.length; axis++) {
            axisWeights[axis] += 2 * constant() * share * along[note][axis];
            for (int other = 0; other <= axis; other++) {
                double twice = other == axis ? 1 : 2;
                weights[pair++] += twice * share * along[note][axis] * along[note][other];
            }
        }
        weights[weights.length - 1] += added;
    }

    private double constant() {
        return Math.sqrt(settings.products());
    }

    private float[] along(float[] row) {
        float[] along = offsets.clone();
        for (int axis = 0; axis < axes.length; axis++) {
            along[axis] += Cholesky.product(axes[axis], row, row.length);
        }
        return along;
    }

    private void measure() {
        for (int at = 0; at < means.length; at++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : rows) {
                sum += row[at];
                squares += row[at] * (double) row[at];
            }
            means[at] = sum / rows.length;
            spreads[at] = Math.sqrt(Math.max(1e-12, squares / rows.length - means[at] * means[at]));
        }
    }

    private float[][] scaled(boolean asTheyCome) {
        float[][] scaled = new float[rows.length][means.length];
        for (int note = 0; note < rows.length; note++) {
            for (int at = 0; at < means.length; at++) {
                scaled[note][at] = (float) ((rows[note][at] - mean(at, asTheyCome)) * factor(at, asTheyCome));
            }
        }
        return scaled;
    }

    /// Axes that take a row as it comes, long enough for their products to count as they should.
    private void unscaleAxes() {
        double length = Math.sqrt(constant());
        for (int axis = 0; axis < axes.length; axis++) {
            double offset = 0;
            for (int at = 0; at < means.length; at++) {
                axes[axis][at] *= (float) (length * factor(at, false));
                offset -= axes[axis][at] * means[at];
            }
            offsets[axis] = (float) offset;
        }
    }

    private double mean(int at, boolean asTheyCome) {
        return asTheyCome && at < features ? 0 : means[at];
    }

    /// Features count as they come, and are brought to one spread for the axes; the vector is brought to one length.
    private double factor(int at, boolean asTheyCome) {
        if (at < features) {
            return asTheyCome ? Math.sqrt(settings.linear()) : 1 / (spreads[at] + LEAST_SPREAD) / Math.sqrt(features);
        }
        double one = 1 / Math.sqrt(means.length - features) / spreads[at];
        return asTheyCome ? Math.sqrt(settings.linear()) * VECTOR_LENGTH * one : one;
    }
}
