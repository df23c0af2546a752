package dev.rapport.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is measured on must not have been read: no text of the evaluation set nearly repeats one of the corpus.
class NearRepeatTest {

    /// Shorter texts are greetings and the like, of which there are only so many.
    private static final int FEWEST_WORDS = 6;

    private static final double NEAR = 0.6;
    private static final String ONE_KNOWN_WORDING = "default-message";

    private record Text(String text, Set<String> pairs) {}

    @Test
    void no_evaluation_text_nearly_repeats_a_corpus_text() throws IOException {
        Map<String, List<Text>> byPair = new HashMap<>();
        for (Text text : texts(Path.of("../note-engine/corpus"))) {
            text.pairs()
                    .forEach(pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>())
                            .add(text));
        }

        List<String> repeats = new ArrayList<>();
        for (Text text : texts(Path.of("../note-engine/evaluation"))) {
            nearest(text, byPair).ifPresent(near -> repeats.add(text.text() + "\n  repeats  " + near));
        }

        assertThat(repeats).isEmpty();
    }

    @Test
    void a_near_repeat_is_seen() {
        Text known = text("I saw your talk on cold chains in Porto last spring");
        Text changed = text("I saw your talk on cold chains in Porto last autumn");

        assertThat(likeness(known, changed)).isGreaterThan(NEAR);
    }

    private static Optional<String> nearest(Text text, Map<String, List<Text>> byPair) {
        return text.pairs().stream()
                .flatMap(pair -> byPair.getOrDefault(pair, List.of()).stream())
                .distinct()
                .filter(known -> likeness(known, text) >= NEAR)
                .map(Text::text)
                .findFirst();
    }

    private static double likeness(Text left, Text right) {
        Set<String> shared = new HashSet<>(left.pairs());
        shared.retainAll(right.pairs());
        return (double) shared.size() / (left.pairs().size() + right.pairs().size() - shared.size());
    }

    private static List<Text> texts(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<Text> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.contains(ONE_KNOWN_WORDING)) {
                    JsonNode json = new ObjectMapper().readTree(line);
                    texts.add(text(json.required("text").textValue()));
                }
            }
        }
        assertThat(texts).isNotEmpty();
        return texts.stream()
                .filter(text -> text.pairs().size() >= FEWEST_WORDS - 1)
                .toList();
    }

    private static Text text(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Set<String> pairs = new HashSet<>();
        for (int at = 1; at < words.length; at++) {
            pairs.add(words[at - 1] + " " + words[at]);
        }
        return new Text(text, pairs);
    }
}
