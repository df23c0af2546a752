package dev.rapport.engine.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.rapport.engine.internal.meaning.Move;
import java.util.List;

/// One logistic regression a move: does the sentence make this move or not.
final class LogisticHeads {

    private static final double TOLERANCE = 0.03;

    private LogisticHeads() {}

    /// The weights by move; the last one of each is the bias.
    static double[][] train(Feature[][] rows, List<LabelledSentence> sentences, int features, double cost) {
        Linear.disableDebugOutput();
        double[][] weights = new double[Move.values().length][];
        for (Move move : Move.values()) {
            weights[move.index()] = trainOne(rows, targets(sentences, move), features, cost);
        }
        return weights;
    }

    private static double[] targets(List<LabelledSentence> sentences, Move move) {
        return sentences.stream()
                .mapToDouble(sentence -> sentence.moves().contains(move) ? 1 : -1)
                .toArray();
    }

    /// The weights of one function, the bias last.
    ///
    /// @param targets 1 or -1, by row
    static double[] trainOne(Feature[][] rows, double[] targets, int features, double cost) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows;
        problem.y = targets;
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double[] weights = model.getFeatureWeights();
        if (model.getLabels()[0] < 0) {
            for (int at = 0; at < weights.length; at++) {
                weights[at] = -weights[at];
            }
        }
        return weights;
    }
}
