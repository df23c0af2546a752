package dev.rapport.engine.internal.meaning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// The last step of a classifier: from a raw score a move to a calibrated probability.
public final class Heads {

    private final float[] biases;
    private final float[] slopes;
    private final float[] offsets;

    /// @param biases what is added to the raw score of each move
    /// @param slopes with the offsets the calibration of each move: `1 / (1 + exp(-(slope * score + offset)))`
    /// @param offsets see the slopes
    public Heads(float[] biases, float[] slopes, float[] offsets) {
        this.biases = biases.clone();
        this.slopes = slopes.clone();
        this.offsets = offsets.clone();
    }

    /// The same biases with another calibration.
    public Heads calibrated(float[] newSlopes, float[] newOffsets) {
        return new Heads(biases, newSlopes, newOffsets);
    }

    void addBiases(float[] scores) {
        for (int move = 0; move < scores.length; move++) {
            scores[move] += biases[move];
        }
    }

    /// @param score with its bias
    public float probability(int move, float score) {
        double argument = slopes[move] * score + offsets[move];
        return (float) (1 / (1 + StrictMath.exp(-argument)));
    }

    public int size() {
        return biases.length;
    }

    void write(DataOutput out) throws IOException {
        Numbers.write(out, biases);
        Numbers.write(out, slopes);
        Numbers.write(out, offsets);
    }

    static Heads read(DataInput in) throws IOException {
        return new Heads(Numbers.read(in), Numbers.read(in), Numbers.read(in));
    }
}
