package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifiersTest {

    @Test
    void there_is_no_full_classifier_where_the_class_path_has_no_model() {
        assertThat(Classifiers.full()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call-request    | Could you spare a quick call next week?
            shared-background | We were at the same college in the nineties.
            """)
    void finds_a_known_sentence_that_makes_the_same_move(String label, String sentence) {
        Move move = Move.of(label);

        String nearest = Classifiers.examples().nearest(move, sentence).orElseThrow();

        assertThat(nearest).isNotEqualTo(sentence);
        assertThat(Move.strongest(Classifiers.quick().probabilities(nearest))).isEqualTo(move);
        assertThat(Classifiers.examples().nearest(move, sentence)).contains(nearest);
    }

    @Test
    void finds_nothing_for_a_text_that_has_nothing_in_common_with_the_move() {
        assertThat(Classifiers.examples().nearest(Move.CALL_REQUEST, "")).isEmpty();
    }
}
