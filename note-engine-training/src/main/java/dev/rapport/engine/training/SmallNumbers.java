package dev.rapport.engine.training;

/// Weights as whole numbers of one byte, with the scale of each column.
final class SmallNumbers {

    private static final int LARGEST = 127;

    private final byte[] values;
    private final float[] scales;

    private SmallNumbers(byte[] values, float[] scales) {
        this.values = values;
        this.scales = scales;
    }

    /// Row after row.
    byte[] values() {
        return values;
    }

    /// What a value of one stands for, by column.
    float[] scales() {
        return scales;
    }

    static SmallNumbers of(double[][] rows, int columns) {
        float[] scales = new float[columns];
        for (double[] row : rows) {
            for (int column = 0; column < columns; column++) {
                scales[column] = (float) Math.max(scales[column], Math.abs(row[column]) / LARGEST);
            }
        }
        byte[] values = new byte[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                double value = scales[column] == 0 ? 0 : rows[row][column] / scales[column];
                values[row * columns + column] = (byte) Math.clamp(Math.round(value), -LARGEST, LARGEST);
            }
        }
        return new SmallNumbers(values, scales);
    }
}
