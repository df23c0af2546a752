package dev.rapport.followup.arc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/// A length of time as ISO 8601 writes it. Hours (`PT24H`) are so many hours; days (`P9D`) lead to the same time of day
/// by the clocks of a zone, whatever they did in between.
public record Span(TemporalAmount amount) {

    @JsonCreator
    public static Span parse(String text) {
        return new Span(text.contains("T") ? Duration.parse(text) : Period.parse(text));
    }

    public Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(amount).toInstant();
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toString();
    }
}
