package dev.rapport.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxModelTest {

    private static final int[] PIECES = {101, 7592, 2088, 102};

    @Test
    void a_lower_layer_is_the_same_whether_those_above_are_cut_away_or_not() {
        try (OnnxModel low = new OnnxModel(List.of(1));
                OnnxModel high = new OnnxModel(List.of(1, 3))) {
            float[][] states = high.states(PIECES);

            assertThat(states).hasDimensions(2, PIECES.length * OnnxModel.WIDTH);
            assertThat(low.states(PIECES)[0]).isEqualTo(states[0]).isNotEqualTo(states[1]);
        }
    }

    @Test
    void says_which_layer_the_model_does_not_have() {
        assertThatThrownBy(() -> new OnnxModel(List.of(40)).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/encoder/layer.40/");
    }

    @Test
    void a_file_that_is_no_model_is_refused() {
        assertThatThrownBy(() -> OnnxGraph.cut(new byte[] {0x3a, 0x7f, 1}, List.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
