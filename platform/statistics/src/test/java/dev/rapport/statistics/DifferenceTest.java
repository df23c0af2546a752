package dev.rapport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    /// Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 20, 0.6791, 1.0000"})
    void a_difference_is_newcombes(long hits, long trials, long otherHits, long otherTrials, double low, double high) {
        Difference difference = Difference.between(Proportion.of(hits, trials), Proportion.of(otherHits, otherTrials));

        assertThat(difference.low()).isEqualTo(low, within(0.00005));
        assertThat(difference.high()).isEqualTo(high, within(0.00005));
        assertThat(difference.isAbove()).isTrue();
    }

    @Test
    void turned_round_it_is_the_same_with_the_other_sign() {
        Difference difference = Difference.between(Proportion.of(9, 10), Proportion.of(3, 10));

        Difference turned = Difference.between(Proportion.of(3, 10), Proportion.of(9, 10));

        assertThat(turned.low()).isEqualTo(-difference.high(), within(1e-12));
        assertThat(turned.isBelow()).isTrue();
    }

    @Test
    void a_difference_that_may_be_nothing_is_neither() {
        Difference difference = Difference.between(Proportion.of(12, 40), Proportion.of(9, 40));

        assertThat(difference.isAbove()).isFalse();
        assertThat(difference.isBelow()).isFalse();
    }
}
