package dev.rapport.engine.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void follows_the_curve() {
        for (float score = -60; score <= 60; score += 0.037f) {
            assertThat(Logistic.of(score)).isCloseTo((float) (1 / (1 + Math.exp(-score))), within(1e-6f));
        }
        assertThat(Logistic.of(0)).isEqualTo(0.5f);
    }
}
