package dev.rapport.engine.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.rapport.engine.internal.meaning.Matrix;
import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// Fits the last layer of a classifier: from the scores of all moves to the probability of each.
///
/// The scores must come from classifiers that had not read the sentence's voice. Seeing all scores, the layer both
/// calibrates a move and learns which other move it is taken for.
final class Stack {

    private static final int MOVES = Move.values().length;
    private static final double COST = 0.1;

    private Stack() {}

    static Matrix fit(List<LabelledSentence> sentences, double[][] scores) {
        int inputs = scores[0].length;
        Feature[][] rows = new Feature[scores.length][inputs];
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < inputs; at++) {
                rows[row][at] = new FeatureNode(at + 1, scores[row][at]);
            }
        }
        return matrix(LogisticHeads.train(rows, sentences, inputs, COST));
    }

    /// Weights by move, the bias last, as a matrix.
    static Matrix matrix(double[][] weights) {
        int inputs = weights[0].length - 1;
        float[] rows = new float[weights.length * inputs];
        float[] biases = new float[weights.length];
        for (int move = 0; move < weights.length; move++) {
            for (int at = 0; at < inputs; at++) {
                rows[move * inputs + at] = (float) weights[move][at];
            }
            biases[move] = (float) weights[move][inputs];
        }
        return new Matrix(rows, biases);
    }

    /// Leaves the scores as they are, for a model that is not calibrated yet.
    static Matrix none() {
        float[] identity = new float[MOVES * MOVES];
        for (int move = 0; move < MOVES; move++) {
            identity[move * MOVES + move] = 1;
        }
        return new Matrix(identity, new float[MOVES]);
    }
}
