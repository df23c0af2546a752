package dev.rapport.followup.arc;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the times of the steps follow the person's answers (S15).
///
/// @param rest the least time between two acts toward the person
/// @param silence the least time after an unanswered message
/// @param quick what an answer within some time moves the next step forward to
public record Pace(Span rest, Span silence, List<Quick> quick) {

    public Pace {
        quick = quick.stream()
                .sorted(Comparator.comparing(Quick::repliedWithin))
                .toList();
    }

    Optional<Quick> after(Duration latency) {
        return quick.stream()
                .filter(step -> latency.compareTo(step.repliedWithin()) <= 0)
                .findFirst();
    }

    /// @param next how long after the last contact the next step may come
    public record Quick(Duration repliedWithin, Span next) {}
}
