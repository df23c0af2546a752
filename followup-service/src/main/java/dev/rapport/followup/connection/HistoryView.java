package dev.rapport.followup.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a connection, as clients see it.
///
/// @param kind a move's name, or `prepared`, `skipped`, `rescheduled`, `snoozed`, `arc-changed`, `reassigned`
/// @param step the step of the arc, or `message`
/// @param means by which means they were in touch
/// @param detail in words: why it was closed, why a date moved, the arc's name
/// @param reminderId the reminder whose date changed
/// @param from its date before
/// @param to its date since
/// @param fromMemberId who had the connection before
/// @param toMemberId who has it since
/// @param at when it happened
/// @param recordedAt when it was told
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryView(
        UUID id,
        String kind,
        @Nullable String step,
        @Nullable String means,
        @Nullable String detail,
        @Nullable UUID reminderId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID fromMemberId,
        @Nullable UUID toMemberId,
        Instant at,
        Instant recordedAt) {

    static HistoryView of(HistoryEntry entry) {
        return new HistoryView(
                entry.id,
                entry.kind,
                entry.step,
                entry.means,
                entry.detail,
                entry.reminderId,
                entry.fromAt,
                entry.toAt,
                entry.fromMemberId,
                entry.toMemberId,
                entry.at,
                entry.recordedAt);
    }
}
