package dev.rapport.engine.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scores every sentence by a classifier that has not read its voice: how the judgement travels to an unknown hand.
final class CrossValidation {

    private CrossValidation() {}

    /// The scores of each sentence, in the order of the sentences.
    ///
    /// @param train makes a scorer from the sentences of all voices but one
    static double[][] scores(
            List<LabelledSentence> sentences, Function<List<LabelledSentence>, Function<String, float[]>> train) {
        double[][] scores = new double[sentences.size()][];
        List<String> voices = sentences.stream()
                .map(LabelledSentence::voice)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        for (String voice : voices) {
            Function<String, float[]> scorer = train.apply(sentences.stream()
                    .filter(sentence -> !sentence.voice().equals(voice))
                    .toList());
            for (int at = 0; at < scores.length; at++) {
                if (sentences.get(at).voice().equals(voice)) {
                    scores[at] = widened(scorer.apply(sentences.get(at).text()));
                }
            }
        }
        return scores;
    }

    private static double[] widened(float[] values) {
        double[] wide = new double[values.length];
        for (int at = 0; at < values.length; at++) {
            wide[at] = values[at];
        }
        return wide;
    }
}
