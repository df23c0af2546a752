package dev.rapport.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.internal.meaning.Classifiers;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullClassifierTest {

    private final MoveClassifier classifier = Classifiers.full().orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My list of folks in logistics has a gap, and your title fits it.         | generic-phrase
            If someone on your floor decides who gets in, could you put in a word?   | job-ask
            Pencil me in for a quarter of an hour whenever suits.                    | call-request
            We sat in the same lecture hall in Porto, three years apart.             | shared-background
            What made you drop the nightly build in favour of the hourly one?        | curiosity
            """)
    void reads_a_paraphrase_for_what_it_does(String sentence, String move) {
        assertThat(Move.strongest(classifier.probabilities(sentence)).label()).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D", "\u0000", "日本語のメモ", "👩‍👩‍👧‍👦"})
    void gives_probabilities_for_any_text(String sentence) {
        for (float probability : classifier.probabilities(sentence)) {
            assertThat(probability).isBetween(0f, 1f);
        }
    }

    @Test
    void says_the_same_on_every_thread_and_for_a_text_without_end() {
        String sentence = "Somehow our paths ought to cross, do they not? ".repeat(30);
        float[] expected = classifier.probabilities(sentence);

        boolean same = IntStream.range(0, 20)
                .parallel()
                .allMatch(run -> Arrays.equals(expected, classifier.probabilities(sentence + " ".repeat(run))));

        assertThat(same).isTrue();
    }
}
