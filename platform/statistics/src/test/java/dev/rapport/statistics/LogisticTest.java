package dev.rapport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticTest {

    /// Hours of study and passing; the coefficients are those of the well-known worked example.
    @Test
    void a_worked_example_comes_out_as_published() {
        // Given
        double[] hours = {
            0.50, 0.75, 1.00, 1.25, 1.50, 1.75, 1.75, 2.00, 2.25, 2.50, 2.75, 3.00, 3.25, 3.50, 4.00, 4.25, 4.50, 4.75,
            5.00, 5.50
        };
        int[] passed = {0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1};
        boolean[] outcomes = new boolean[passed.length];
        IntStream.range(0, passed.length).forEach(i -> outcomes[i] = passed[i] == 1);

        // When
        Logistic fit = Logistic.fit(hours, outcomes);

        // Then
        assertThat(fit.slope()).isCloseTo(1.5046, within(0.001));
        assertThat(fit.intercept()).isCloseTo(-4.0777, within(0.001));
        assertThat(Math.sqrt(fit.slopeVariance())).isCloseTo(0.6287, within(0.001));
        assertThat(fit.isRising()).isTrue();
        assertThat(fit.estimate(2).low()).isLessThan(fit.at(2));
        assertThat(fit.estimate(2).high()).isGreaterThan(fit.at(2));
    }

    @Test
    void outcomes_that_a_threshold_parts_have_a_curve_too() {
        Logistic fit = Logistic.fit(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true});

        assertThat(fit.at(1)).isLessThan(0.01);
        assertThat(fit.at(4)).isGreaterThan(0.99);
        assertThat(fit.slope()).isFinite();
    }

    @Test
    void a_number_that_tells_nothing_does_not_rise() {
        // Given
        Random random = new Random(7);
        double[] numbers = random.doubles(400, 0, 100).toArray();
        boolean[] outcomes = new boolean[400];
        IntStream.range(0, 400).forEach(i -> outcomes[i] = random.nextInt(3) == 0);

        // When
        Logistic fit = Logistic.fit(numbers, outcomes);

        // Then
        assertThat(fit.isRising()).isFalse();
    }
}
