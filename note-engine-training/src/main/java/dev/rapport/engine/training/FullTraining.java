package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.FullModel;
import dev.rapport.engine.internal.meaning.Header;
import dev.rapport.engine.internal.meaning.Matrix;
import java.util.List;
import java.util.function.Function;

/// Trains the heads over the vectors of the sentence model.
final class FullTraining {

    private final SentenceVectors vectors;
    private final String encoder;
    private final double decay;

    FullTraining(SentenceVectors vectors, String encoder, double decay) {
        this.vectors = vectors;
        this.encoder = encoder;
        this.decay = decay;
    }

    /// @param crossScores the scores of both classifiers, the full one's first, when they have not read the voice
    FullModel run(Corpus corpus, double[][] crossScores) {
        return new FullModel(
                new Header(FullModel.KIND, corpus.hash(), Header.MOVES),
                encoder,
                heads(corpus.sentences()),
                Stack.fit(corpus.sentences(), crossScores));
    }

    Function<String, float[]> scorer(List<LabelledSentence> sentences) {
        Matrix heads = heads(sentences);
        return sentence -> heads.times(vectors.of(sentence));
    }

    private Matrix heads(List<LabelledSentence> sentences) {
        List<float[]> read =
                sentences.stream().map(sentence -> vectors.of(sentence.text())).toList();
        Scale scale = Scale.of(read, vectors.dimensions());
        float[][] rows = read.stream().map(scale::row).toArray(float[][]::new);
        return scale.unscaled(DenseHeads.train(rows, sentences, decay));
    }

    /// Brings each number to mean 0 and the whole vector to a length that the decay is meant for, and weights back.
    private static final class Scale {
        private static final double LENGTH = 10;

        private final double[] means;
        private final double[] factors;

        private Scale(double[] means, double[] factors) {
            this.means = means;
            this.factors = factors;
        }

        static Scale of(List<float[]> vectors, int dimensions) {
            double[] means = new double[dimensions];
            double[] squares = new double[dimensions];
            for (float[] vector : vectors) {
                for (int at = 0; at < dimensions; at++) {
                    means[at] += vector[at] / (double) vectors.size();
                    squares[at] += vector[at] * (double) vector[at] / vectors.size();
                }
            }
            double[] factors = new double[dimensions];
            for (int at = 0; at < dimensions; at++) {
                double spread = Math.sqrt(Math.max(1e-12, squares[at] - means[at] * means[at]));
                factors[at] = LENGTH / Math.sqrt(dimensions) / spread;
            }
            return new Scale(means, factors);
        }

        /// The numbers of the vector and a constant.
        float[] row(float[] vector) {
            float[] row = new float[vector.length + 1];
            for (int at = 0; at < vector.length; at++) {
                row[at] = (float) ((vector[at] - means[at]) * factors[at]);
            }
            row[vector.length] = 1;
            return row;
        }

        /// The same heads for vectors as they come.
        Matrix unscaled(float[][] weights) {
            int moves = weights[0].length;
            float[] rows = new float[moves * means.length];
            float[] biases = new float[moves];
            for (int move = 0; move < moves; move++) {
                double bias = weights[means.length][move];
                for (int at = 0; at < means.length; at++) {
                    double weight = weights[at][move] * factors[at];
                    rows[move * means.length + at] = (float) weight;
                    bias -= weight * means[at];
                }
                biases[move] = (float) bias;
            }
            return new Matrix(rows, biases);
        }
    }
}
