package dev.rapport.followup.seat;

import java.time.LocalDate;

/// Days on which a member is away, by the calendar of the member's zone.
///
/// @param to the last day of it, not before `from`
public record Absence(LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends before it begins");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
