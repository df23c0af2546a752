package dev.rapport.engine.training;

import dev.rapport.engine.internal.meaning.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Chooses the sentences that stand for each move: short ones that do one thing, plainly, from all voices.
final class ExampleChoice {

    private static final int MOST = 32;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 110;
    private static final double PLAIN = 0.7;

    private ExampleChoice() {}

    /// A line an example, `move<TAB>sentence`, after a line that names the corpus.
    static String lines(Corpus corpus, float[][] probabilities) {
        StringBuilder lines = new StringBuilder("# corpus " + corpus.hash() + "\n");
        for (Move move : Move.values()) {
            spread(plainOnes(corpus.sentences(), probabilities, move))
                    .forEach(text -> lines.append(String.format(Locale.ROOT, "%s\t%s\n", move.label(), text)));
        }
        return lines.toString();
    }

    private static List<String> plainOnes(List<LabelledSentence> sentences, float[][] probabilities, Move move) {
        return IntStream.range(0, sentences.size())
                .filter(at -> sentences.get(at).moves().equals(List.of(move)))
                .filter(at -> probabilities[at][move.index()] >= PLAIN)
                .mapToObj(at -> sentences.get(at).text())
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .distinct()
                .toList();
    }

    /// Evenly from the whole list, so that every voice and subject has its share.
    private static List<String> spread(List<String> texts) {
        List<String> chosen = new ArrayList<>();
        int most = Math.min(MOST, texts.size());
        for (int at = 0; at < most; at++) {
            chosen.add(texts.get(at * texts.size() / most));
        }
        return chosen;
    }
}
