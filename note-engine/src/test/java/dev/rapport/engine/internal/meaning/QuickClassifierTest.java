package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickClassifierTest {

    private final MoveClassifier classifier = Classifiers.quick();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Could we find fifteen minutes on Thursday for a quick call?            | call-request
            My CV is attached in case it is of use.                                | resume-attached
            We both studied at Trinity, a few years apart.                         | shared-background
            I applied for the data engineer role on Monday.                        | application
            Our platform cuts onboarding costs by half, book your free demo today. | pitch
            Kind regards, Paula                                                    | sign-off
            """)
    void names_the_move_of_a_plain_sentence(String sentence, String move) {
        assertThat(Move.strongest(classifier.probabilities(sentence)).label()).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D", "?", "\u0000\u202E", "日本語のメモ", "''''", "👩‍👩‍👧‍👦"})
    void gives_probabilities_for_any_text(String sentence) {
        assertThat(classifier.probabilities(sentence)).hasSize(Move.values().length);
        for (float probability : classifier.probabilities(sentence)) {
            assertThat(probability).isBetween(0f, 1f);
        }
    }

    @Test
    void reads_only_the_beginning_of_an_endless_sentence() {
        String endless = "I would love to hear more about it ".repeat(40);

        assertThat(classifier.probabilities(endless + "x".repeat(1_000_000)))
                .isEqualTo(classifier.probabilities(endless + "y".repeat(10)));
    }

    @Test
    void says_the_same_on_every_thread() {
        String sentence = "Your talk on cold chains made me rethink our night shift.";
        float[] expected = classifier.probabilities(sentence);

        boolean same = IntStream.range(0, 200)
                .parallel()
                .allMatch(run -> Arrays.equals(expected, classifier.probabilities(sentence)));

        assertThat(same).isTrue();
    }
}
