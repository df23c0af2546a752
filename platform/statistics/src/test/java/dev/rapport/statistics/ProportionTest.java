package dev.rapport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_is_as_published(long hits, long trials, double low, double high) {
        Proportion proportion = Proportion.of(hits, trials);
        assertThat(proportion.low()).isEqualTo(low, within(5e-5));
        assertThat(proportion.high()).isEqualTo(high, within(5e-5));
    }

    /// Reference values: the roots of (p - rate)² = z² p (1 - p) / n, found apart from this code.
    @ParameterizedTest
    @CsvSource({
        "31, 90,  0.34444, 0.25446, 0.44717",
        "20, 110, 0.18182, 0.12090, 0.26421",
        "0,  20,  0,       0,       0.16113",
        "20, 20,  1,       0.83887, 1",
        "1,  1,   1,       0.20655, 1"
    })
    void the_interval_is_wilsons(long hits, long trials, double rate, double low, double high) {
        Proportion proportion = Proportion.of(hits, trials);
        assertThat(proportion.rate()).isEqualTo(rate, within(1e-5));
        assertThat(proportion.low()).isEqualTo(low, within(1e-5));
        assertThat(proportion.high()).isEqualTo(high, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 5", "6, 5"})
    void what_is_no_share_is_refused(long hits, long trials) {
        assertThatThrownBy(() -> Proportion.of(hits, trials)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_notes_make_it_narrower() {
        Proportion few = Proportion.of(3, 10);
        Proportion many = Proportion.of(300, 1000);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
