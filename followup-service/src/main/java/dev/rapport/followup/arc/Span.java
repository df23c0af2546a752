package dev.rapport.followup.arc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;

/// A length of time as ISO 8601 writes it. Hours (`PT24H`) are so many hours; days (`P9D`), weeks and months lead to
/// the same time of day by the clocks of a zone, whatever they did in between, and a month that lacks the day to its
/// last one.
public record Span(TemporalAmount amount) {

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /// Clocks are moved by less than this.
    private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

    @JsonCreator
    public static Span parse(String text) {
        return new Span(text.contains("T") ? Duration.parse(text) : Period.parse(text));
    }

    public Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(amount).toInstant();
    }

    /// Whether it always ends before the other, whatever the month and the clocks.
    boolean isAlwaysShorterThan(Span other) {
        return length(LONGEST_MONTH, CLOCK_CHANGE).compareTo(other.length(SHORTEST_MONTH, CLOCK_CHANGE.negated())) < 0;
    }

    /// About how long; a month counts as its longest.
    public Duration longest() {
        return length(LONGEST_MONTH, Duration.ZERO);
    }

    private Duration length(int daysOfMonth, Duration change) {
        return switch (amount) {
            case Duration hours -> hours;
            case Period days ->
                Duration.ofDays(days.toTotalMonths() * daysOfMonth + days.get(ChronoUnit.DAYS))
                        .plus(change);
            default -> throw new IllegalStateException("neither hours nor days: " + amount);
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toString();
    }
}
