package dev.rapport.templates.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonTest {

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

    private static VersionOutcome outcome(long accepted, long n) {
        return VersionOutcome.of(new VersionOutcome.Counts(UUID.randomUUID(), 1, n, 0, accepted, 0), 1);
    }
}
