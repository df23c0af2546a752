package dev.rapport.followup.connection;

import java.time.Instant;

/// A reminder's date was changed.
///
/// @param at when it was changed
/// @param reason why, in words for the member
/// @param chosen whether the member chose the new date
public record DateChange(Instant at, Instant from, Instant to, String reason, boolean chosen) {

    static DateChange of(HistoryEntry entry) {
        return new DateChange(
                entry.at, entry.fromAt, entry.toAt, entry.detail, entry.kind.equals(HistoryEntry.SNOOZED));
    }

    String kind() {
        return chosen ? HistoryEntry.SNOOZED : HistoryEntry.RESCHEDULED;
    }
}
