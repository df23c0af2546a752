package dev.rapport.followup.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When to try again: soon at first, then at longer and longer breaks, and never after a day.
final class Backoff {

    static final Duration PATIENCE = Duration.ofHours(24);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(9));

    /// Spread over a tenth, so that what failed together does not come back together.
    private static final double SPREAD = 0.1;

    private Backoff() {}

    /// @param attempt the one that just failed, from 1
    /// @param asked the break that the receiver asked for; honoured within the day
    /// @return empty if the delivery is to be given up
    static Optional<Instant> next(
            int attempt, Instant firstDueAt, Instant now, @Nullable Duration asked, RandomGenerator random) {
        if (attempt > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempt - 1);
        Duration spread = wait.plusMillis((long) (wait.toMillis() * SPREAD * random.nextDouble()));
        Duration chosen = asked != null && asked.compareTo(spread) > 0 ? asked : spread;
        Instant next = now.plus(chosen);
        return next.isAfter(firstDueAt.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}
