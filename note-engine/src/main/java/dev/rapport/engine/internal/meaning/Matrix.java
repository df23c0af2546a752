package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// One linear function a move: a row of weights and what is added. Sums run in a fixed order, so equal input gives
/// equal output.
public final class Matrix {

    private final float[] weights;
    private final float[] biases;
    private final int inputs;

    /// The weights column after column: a sum for each move grows side by side, which processors do at once.
    private final float[] columns;

    /// @param weights row after row, a row a move
    /// @param biases what is added, by move
    public Matrix(float[] weights, float[] biases) {
        if (weights.length % biases.length != 0) {
            throw new IllegalArgumentException(weights.length + " weights do not fill " + biases.length + " rows");
        }
        this.weights = weights.clone();
        this.biases = biases.clone();
        inputs = weights.length / biases.length;
        columns = new float[weights.length];
        for (int at = 0; at < weights.length; at++) {
            columns[at % inputs * biases.length + at / inputs] = weights[at];
        }
    }

    int inputs() {
        return inputs;
    }

    /// The value of each function for this input.
    public float[] times(float[] input) {
        if (input.length != inputs) {
            throw new IllegalArgumentException("Wants " + inputs + " numbers, got " + input.length);
        }
        float[] values = biases.clone();
        for (int at = 0; at < inputs; at++) {
            float factor = input[at];
            int column = at * values.length;
            for (int move = 0; move < values.length; move++) {
                values[move] += columns[column + move] * factor;
            }
        }
        return values;
    }

    /// The value of each function for this input as a probability.
    public float[] probabilities(float[] input) {
        float[] values = times(input);
        for (int move = 0; move < values.length; move++) {
            values[move] = Logistic.of(values[move]);
        }
        return values;
    }

    void write(DataOutput out) throws IOException {
        Numbers.write(out, weights);
        Numbers.write(out, biases);
    }

    static Matrix read(DataInput in) throws IOException {
        return new Matrix(Numbers.read(in), Numbers.read(in));
    }
}
