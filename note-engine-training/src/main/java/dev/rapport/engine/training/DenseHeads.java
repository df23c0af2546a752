package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// One logistic regression a move over dense vectors, all moves at once.
///
/// Newton steps with the bound of the curvature that holds at every point (a quarter of the Gram matrix): it is
/// factored once and serves all moves and steps, which is many times faster than solving each move by itself.
final class DenseHeads {

    private static final int MOVES = Move.values().length;
    private static final int STEPS = 12;

    private final float[][] rows;
    private final float[][] labels;
    private final int inputs;
    private final double decay;

    private DenseHeads(float[][] rows, List<LabelledSentence> sentences, double decay) {
        this.rows = rows;
        this.inputs = rows[0].length;
        this.decay = decay;
        labels = new float[rows.length][MOVES];
        for (int row = 0; row < rows.length; row++) {
            for (Move move : sentences.get(row).moves()) {
                labels[row][move.index()] = 1;
            }
        }
    }

    /// The weights by input and move.
    ///
    /// @param rows a vector a sentence, a constant for the bias among its numbers
    /// @param decay how strongly weights are held near zero
    static float[][] train(float[][] rows, List<LabelledSentence> sentences, double decay) {
        return new DenseHeads(rows, sentences, decay).run();
    }

    private float[][] run() {
        Cholesky curvature = new Cholesky(curvature());
        float[][] weights = new float[inputs][MOVES];
        for (int step = 0; step < STEPS; step++) {
            float[][] change = gradient(weights);
            curvature.solve(change);
            for (int input = 0; input < inputs; input++) {
                addScaled(weights[input], change[input], -1);
            }
        }
        return weights;
    }

    private float[][] curvature() {
        float[][] gram = Cholesky.gram(rows);
        for (int at = 0; at < inputs; at++) {
            for (int other = 0; other <= at; other++) {
                gram[at][other] *= 0.25f;
            }
            gram[at][at] += (float) decay;
        }
        return gram;
    }

    private float[][] gradient(float[][] weights) {
        float[][] gradient = new float[inputs][MOVES];
        for (int input = 0; input < inputs; input++) {
            addScaled(gradient[input], weights[input], (float) decay);
        }
        for (int row = 0; row < rows.length; row++) {
            float[] error = error(rows[row], labels[row], weights);
            for (int input = 0; input < inputs; input++) {
                addScaled(gradient[input], error, rows[row][input]);
            }
        }
        return gradient;
    }

    private float[] error(float[] row, float[] label, float[][] weights) {
        float[] error = new float[MOVES];
        for (int input = 0; input < inputs; input++) {
            addScaled(error, weights[input], row[input]);
        }
        for (int move = 0; move < MOVES; move++) {
            error[move] = (float) (1 / (1 + StrictMath.exp(-error[move]))) - label[move];
        }
        return error;
    }

    static void addScaled(float[] sums, float[] values, float factor) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] += factor * values[at];
        }
    }
}
