package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeClassifierTest {

    private static final float SURE = 0.95f;
    private final List<String> escalated = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"0.97, 0.01, false", "0.97, 0.20, true", "0.90, 0.01, true", "0.03, 0.02, true", "0.97, 0.96, false"})
    void asks_the_thorough_one_where_any_move_is_in_doubt(float first, float second, boolean asks) {
        MoveClassifier cascade = new CascadeClassifier(says(first, second), this::thorough, SURE);

        cascade.probabilities("a sentence");

        assertThat(escalated).hasSize(asks ? 1 : 0);
    }

    @Test
    void remembers_answers_up_to_its_bound_and_hands_out_copies() {
        MoveClassifier remembering = new RememberingClassifier(this::thorough, 2);

        remembering.probabilities("one")[0] = 99;
        assertThat(remembering.probabilities("one")[0]).isEqualTo(0.5f);
        remembering.probabilities("two");
        remembering.probabilities("three");
        remembering.probabilities("one");

        assertThat(escalated).containsExactly("one", "two", "three", "one");
    }

    @Test
    void does_not_remember_a_text_without_end() {
        MoveClassifier remembering = new RememberingClassifier(this::thorough, 2);
        String endless = "x".repeat(5000);

        remembering.probabilities(endless);
        remembering.probabilities(endless);

        assertThat(escalated).hasSize(2);
    }

    private static MoveClassifier says(float... probabilities) {
        return sentence -> probabilities;
    }

    private float[] thorough(String sentence) {
        escalated.add(sentence);
        return new float[] {0.5f, 0.5f};
    }
}
