package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Heads;
import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// Fits the calibration of each move to scores that were given by classifiers which had not read the sentence's voice.
final class Calibrator {

    private Calibrator() {}

    /// The same heads, calibrated. The scores are those of a classifier with these kinds of heads, biases included.
    static Heads calibrated(Heads heads, List<LabelledSentence> sentences, double[][] scores) {
        float[] slopes = new float[heads.size()];
        float[] offsets = new float[heads.size()];
        for (Move move : Move.values()) {
            Calibration calibration = fit(move, sentences, scores);
            slopes[move.index()] = calibration.slope();
            offsets[move.index()] = calibration.offset();
        }
        return heads.calibrated(slopes, offsets);
    }

    private static Calibration fit(Move move, List<LabelledSentence> sentences, double[][] scores) {
        double[] ofMove = new double[scores.length];
        boolean[] truths = new boolean[scores.length];
        for (int at = 0; at < scores.length; at++) {
            ofMove[at] = scores[at][move.index()];
            truths[at] = sentences.get(at).moves().contains(move);
        }
        return Calibration.fit(ofMove, truths);
    }
}
