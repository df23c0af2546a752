package dev.rapport.engine.internal.meaning;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Known sentences of each move, to show beside a finding: "this reads like …".
///
/// The nearest one is that which shares most of what speaks for the move, so that it explains the judgement rather
/// than the topic. Some microseconds a question; thread-safe.
public final class Examples {

    private static final String SEPARATOR = "\t";

    private final QuickClassifier classifier;
    private final Map<Move, List<String>> sentences;
    private final Map<Move, List<Example>> read = new ConcurrentHashMap<>();

    private record Example(String sentence, Evidence evidence) {}

    Examples(Map<Move, List<String>> sentences, QuickClassifier classifier) {
        this.sentences = new EnumMap<>(sentences);
        this.classifier = classifier;
    }

    static Examples shipped(QuickClassifier classifier) {
        Map<Move, List<String>> sentences = new String(TrainedFile.EXAMPLES.bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(SEPARATOR, 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> Move.of(parts[0]),
                        () -> new EnumMap<>(Move.class),
                        Collectors.mapping(parts -> parts[1], Collectors.toList())));
        return new Examples(sentences, classifier);
    }

    /// The known sentence that makes this move most like the given one; empty where none has anything in common with
    /// it.
    public Optional<String> nearest(Move move, String sentence) {
        Evidence evidence = classifier.evidence(move, sentence);
        return known(move)
                .map(example -> Map.entry(example.sentence(), example.evidence().likeness(evidence)))
                .filter(entry -> entry.getValue() > 0)
                .max(Comparator.comparingDouble(Map.Entry<String, Double>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private Stream<Example> known(Move move) {
        return read.computeIfAbsent(move, this::readAll).stream();
    }

    private List<Example> readAll(Move move) {
        return sentences.getOrDefault(move, List.of()).stream()
                .map(sentence -> new Example(sentence, classifier.evidence(move, sentence)))
                .toList();
    }
}
