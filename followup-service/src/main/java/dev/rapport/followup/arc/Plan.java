package dev.rapport.followup.arc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What comes next, and why.
public sealed interface Plan {

    /// In words for the member.
    String reason();

    /// @param earliest when its time begins
    /// @param latest the end of its time where that matters more than office hours, otherwise null
    /// @param dueAt the moment in the member's working time
    record Next(
            String step,
            StepKind kind,
            Instant earliest,
            @Nullable Instant latest,
            Instant dueAt,
            String reason) implements Plan {}

    /// Nothing to do until something happens.
    record Waiting(String reason) implements Plan {}

    /// Nothing will come any more, unless the person writes.
    record Ended(String reason) implements Plan {}
}
