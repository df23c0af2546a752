package dev.rapport.followup.reminder;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Until when a reminder is to rest.
record SnoozeRequest(@Nullable Instant until) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless it lies ahead, within a year
    Instant untilAfter(Instant now) {
        String expected = "send a time within the next year, 2026-03-09T09:00:00Z for example";
        Instant time = Fields.required("until", until, expected);
        if (!time.isAfter(now) || time.isAfter(now.plus(LONGEST))) {
            throw Problems.invalidField("until", "does not lie within the next year", expected);
        }
        return time;
    }
}
