package dev.rapport.templates.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /// The values of Newcombe (1998), table I, method 3, and of the closed form worked by hand.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "20, 20, 0.8389, 1.0000",
        "50, 100, 0.4038, 0.5962",
    })
    void an_interval_is_wilsons(long hits, long trials, double low, double high) {
        Proportion proportion = Proportion.of(hits, trials);

        assertThat(proportion.low()).isEqualTo(low, within(0.00005));
        assertThat(proportion.high()).isEqualTo(high, within(0.00005));
    }

    /// Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 20, 0.6791, 1.0000"})
    void a_difference_is_newcombes(long hits, long trials, long otherHits, long otherTrials, double low, double high) {
        Comparison comparison = Comparison.of(outcome(hits, trials), outcome(otherHits, otherTrials));

        assertThat(comparison.low()).isEqualTo(low, within(0.00005));
        assertThat(comparison.high()).isEqualTo(high, within(0.00005));
        assertThat(comparison.verdict()).isEqualTo("first_better");
    }

    @Test
    void a_difference_that_may_be_nothing_is_not_called_one() {
        Comparison comparison = Comparison.of(outcome(12, 40), outcome(9, 40));

        assertThat(comparison.verdict()).isEqualTo("no_difference_shown");
        assertThat(comparison.statement()).contains("not the same as being equally good");
    }

    @Test
    void few_notes_have_no_rate_and_no_comparison() {
        VersionOutcome few = VersionOutcome.of(new VersionOutcome.Counts(UUID.randomUUID(), 1, 25, 6, 10, 2), 20);

        assertThat(few.n()).isEqualTo(19);
        assertThat(few.enoughData()).isFalse();
        assertThat(few.acceptance()).isNull();
        assertThat(Comparison.of(few, outcome(10, 40)).verdict()).isEqualTo("not_enough_data");
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() -> Proportion.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportion.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static VersionOutcome outcome(long accepted, long n) {
        return VersionOutcome.of(new VersionOutcome.Counts(UUID.randomUUID(), 1, n, 0, accepted, 0), 1);
    }
}
