package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Matrix;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads every sentence by a classifier that has not read its voice: how the judgement travels to an unknown hand.
final class CrossValidation {

    private final List<LabelledSentence> sentences;

    CrossValidation(List<LabelledSentence> sentences) {
        this.sentences = sentences;
    }

    /// The scores of each sentence, in the order of the sentences.
    ///
    /// @param train makes a scorer from the sentences of all voices but one
    double[][] scores(Function<List<LabelledSentence>, Function<String, float[]>> train) {
        double[][] scores = new double[sentences.size()][];
        for (String voice : voices()) {
            Function<String, float[]> scorer = train.apply(pick(places(voice, false), sentences));
            for (int place : places(voice, true)) {
                scores[place] = widened(scorer.apply(sentences.get(place).text()));
            }
        }
        return scores;
    }

    /// The probabilities of each sentence by a last layer that has not read its voice either.
    float[][] probabilities(double[][] scores) {
        float[][] probabilities = new float[scores.length][];
        for (String voice : voices()) {
            int[] others = places(voice, false);
            double[][] otherScores =
                    IntStream.of(others).mapToObj(place -> scores[place]).toArray(double[][]::new);
            Matrix layer = Stack.fit(pick(others, sentences), otherScores);
            for (int place : places(voice, true)) {
                probabilities[place] = layer.probabilities(narrowed(scores[place]));
            }
        }
        return probabilities;
    }

    List<String> voices() {
        return sentences.stream().map(LabelledSentence::voice).distinct().toList();
    }

    private int[] places(String voice, boolean own) {
        return IntStream.range(0, sentences.size())
                .filter(place -> sentences.get(place).voice().equals(voice) == own)
                .toArray();
    }

    private static List<LabelledSentence> pick(int[] places, List<LabelledSentence> from) {
        return IntStream.of(places).mapToObj(from::get).toList();
    }

    private static double[] widened(float[] values) {
        double[] wide = new double[values.length];
        for (int at = 0; at < values.length; at++) {
            wide[at] = values[at];
        }
        return wide;
    }

    private static float[] narrowed(double[] values) {
        float[] narrow = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            narrow[at] = (float) values[at];
        }
        return narrow;
    }
}
