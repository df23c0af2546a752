package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Classifiers;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures the trained classifiers on the evaluation sentences, which they have not read: `Evaluate <repository>`.
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve("note-engine/evaluation/sentences.jsonl");
        List<LabelledSentence> sentences = Corpus.sentences(Files.readAllBytes(file), "evaluation");
        report("quick", Classifiers.quick(), sentences);
        Classifiers.full().ifPresent(full -> report("full", full, sentences));
    }

    private static void report(String name, MoveClassifier classifier, List<LabelledSentence> sentences) {
        long start = System.nanoTime();
        float[][] probabilities = sentences.stream()
                .map(sentence -> classifier.probabilities(sentence.text()))
                .toArray(float[][]::new);
        double micros = (System.nanoTime() - start) / 1e3 / sentences.size();
        Figures figures = new Figures(sentences, probabilities);
        say(figures.summary(name) + String.format(Locale.ROOT, ", %.0f us a sentence (cold)", micros));
        say(figures.table());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
