package dev.rapport.engine.training;

/// A symmetric positive matrix, factored to solve equations with. Only the lower triangle is read.
final class Cholesky {

    private static final int BLOCK = 32;

    private final float[][] lower;

    Cholesky(float[][] matrix) {
        lower = matrix;
        for (int column = 0; column < lower.length; column++) {
            factorColumn(column);
        }
    }

    /// The lower triangle of the products of all columns with each other.
    static float[][] gram(float[][] rows) {
        int size = rows[0].length;
        float[][] gram = new float[size][];
        for (int at = 0; at < size; at++) {
            gram[at] = new float[at + 1];
        }
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK); // a block of the result stays in the cache over all rows
            for (float[] row : rows) {
                for (int at = from; at < to; at++) {
                    addProducts(gram[at], row, row[at]);
                }
            }
        }
        return gram;
    }

    private static void addProducts(float[] sums, float[] row, float factor) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] += factor * row[at];
        }
    }

    private void factorColumn(int column) {
        float[] pivotRow = lower[column];
        double pivot = pivotRow[column];
        for (int at = 0; at < column; at++) {
            pivot -= (double) pivotRow[at] * pivotRow[at];
        }
        float root = (float) Math.sqrt(pivot);
        pivotRow[column] = root;
        for (int row = column + 1; row < lower.length; row++) {
            lower[row][column] = (lower[row][column] - product(lower[row], pivotRow, column)) / root;
        }
    }

    /// Four sums side by side: the order is fixed, and the processor need not wait for one sum.
    static float product(float[] left, float[] right, int length) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int at = 0;
        for (; at + 3 < length; at += 4) {
            first += left[at] * right[at];
            second += left[at + 1] * right[at + 1];
            third += left[at + 2] * right[at + 2];
            fourth += left[at + 3] * right[at + 3];
        }
        for (; at < length; at++) {
            first += left[at] * right[at];
        }
        return first + second + third + fourth;
    }

    /// Puts the solution in the place of the right hand sides, which lie side by side in each row.
    void solve(float[][] sides) {
        for (int row = 0; row < lower.length; row++) {
            for (int at = 0; at < row; at++) {
                DenseHeads.addScaled(sides[row], sides[at], -lower[row][at]);
            }
            divide(sides[row], lower[row][row]);
        }
        for (int row = lower.length - 1; row >= 0; row--) {
            divide(sides[row], lower[row][row]);
            for (int at = 0; at < row; at++) {
                DenseHeads.addScaled(sides[at], sides[row], -lower[row][at]);
            }
        }
    }

    private static void divide(float[] values, float divisor) {
        for (int at = 0; at < values.length; at++) {
            values[at] /= divisor;
        }
    }
}
