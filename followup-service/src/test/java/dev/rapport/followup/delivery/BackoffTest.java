package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void it_tries_for_most_of_a_day_at_longer_and_longer_breaks_and_then_gives_up() {
        List<Duration> breaks = new ArrayList<>();
        Instant now = START;
        Optional<Instant> next = Backoff.next(1, START, now, null, RandomGenerator.getDefault());
        while (next.isPresent()) {
            breaks.add(Duration.between(now, next.get()));
            now = next.get();
            next = Backoff.next(breaks.size() + 1, START, now, null, RandomGenerator.getDefault());
        }

        assertThat(breaks).isSorted().hasSizeBetween(9, 10);
        assertThat(now).isBetween(START.plus(Duration.ofHours(13)), START.plus(Backoff.PATIENCE));
    }

    @Test
    void a_break_that_the_receiver_asks_for_is_kept_within_the_day() {
        Duration asked = Duration.ofHours(3);

        assertThat(Backoff.next(1, START, START, asked, RandomGenerator.getDefault()))
                .contains(START.plus(asked));
        assertThat(Backoff.next(5, START, START.plus(Duration.ofHours(22)), asked, RandomGenerator.getDefault()))
                .isEmpty();
    }
}
