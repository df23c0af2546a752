package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads every sentence by a classifier that has not read its voice: how the judgement travels to an unknown hand.
///
/// Where there are many voices, small ones are left out together.
final class CrossValidation {

    private static final int MOST_FOLDS = 6;

    private final List<LabelledSentence> sentences;
    private final List<Set<String>> folds;

    CrossValidation(List<LabelledSentence> sentences) {
        this.sentences = sentences;
        folds = even(sizes(sentences));
    }

    /// A scorer for each fold, trained on the sentences of all other voices.
    List<Function<String, float[]>> scorers(Function<List<LabelledSentence>, Function<String, float[]>> train) {
        return folds().stream()
                .map(fold -> train.apply(pick(places(fold, false), sentences)))
                .toList();
    }

    /// The scores of each sentence, in the order of the sentences.
    ///
    /// @param scorers as [#scorers] gives them
    double[][] scores(List<Function<String, float[]>> scorers) {
        double[][] scores = new double[sentences.size()][];
        for (int fold = 0; fold < scorers.size(); fold++) {
            for (int place : places(folds().get(fold), true)) {
                scores[place] =
                        widened(scorers.get(fold).apply(sentences.get(place).text()));
            }
        }
        return scores;
    }

    /// A last layer for each fold, fitted to the scores of all other voices.
    List<Matrix> layers(double[][] scores) {
        return folds().stream()
                .map(fold -> {
                    int[] others = places(fold, false);
                    double[][] otherScores = IntStream.of(others)
                            .mapToObj(place -> scores[place])
                            .toArray(double[][]::new);
                    return Stack.fit(pick(others, sentences), otherScores);
                })
                .toList();
    }

    /// The probabilities of each sentence by a last layer that has not read its voice either.
    float[][] probabilities(double[][] scores) {
        float[][] probabilities = new float[scores.length][];
        List<Matrix> layers = layers(scores);
        for (int fold = 0; fold < layers.size(); fold++) {
            for (int place : places(folds().get(fold), true)) {
                probabilities[place] = layers.get(fold).probabilities(narrowed(scores[place]));
            }
        }
        return probabilities;
    }

    /// The voices that are left out together.
    List<Set<String>> folds() {
        return folds;
    }

    /// Folds about as large as each other: a voice with many sentences is left out alone, those with few together.
    private static List<Set<String>> even(Map<String, Integer> sizes) {
        List<String> largestFirst = new ArrayList<>(sizes.keySet());
        largestFirst.sort(Comparator.comparing(sizes::get, Comparator.reverseOrder()));
        int count = Math.min(MOST_FOLDS, largestFirst.size());
        List<Set<String>> folds = Stream.generate(() -> (Set<String>) new TreeSet<String>())
                .limit(count)
                .toList();
        for (String voice : largestFirst) {
            folds.stream()
                    .min(Comparator.comparingInt(
                            fold -> fold.stream().mapToInt(sizes::get).sum()))
                    .orElseThrow()
                    .add(voice);
        }
        return folds;
    }

    private static Map<String, Integer> sizes(List<LabelledSentence> sentences) {
        Map<String, Integer> sizes = new TreeMap<>();
        sentences.forEach(sentence -> sizes.merge(sentence.voice(), 1, Integer::sum));
        return sizes;
    }

    /// Which fold a voice is left out in.
    int foldOf(String voice) {
        for (int fold = 0; fold < folds.size(); fold++) {
            if (folds.get(fold).contains(voice)) {
                return fold;
            }
        }
        return Math.floorMod(voice.hashCode(), folds.size());
    }

    private int[] places(Set<String> voices, boolean own) {
        return IntStream.range(0, sentences.size())
                .filter(place -> voices.contains(sentences.get(place).voice()) == own)
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
