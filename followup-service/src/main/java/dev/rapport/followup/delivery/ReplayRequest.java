package dev.rapport.followup.delivery;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What to send again: all that came in `[from, to)`.
record ReplayRequest(@Nullable Instant from, @Nullable Instant to) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless both are there, in order
    ReplayRequest checked() {
        String expected = "send two times in order, 2026-03-09T09:00:00Z for example";
        Instant start = Fields.required("from", from, expected);
        Instant end = Fields.required("to", to, expected);
        if (!start.isBefore(end)) {
            throw Problems.invalidField("to", "is not after from", expected);
        }
        return this;
    }
}
