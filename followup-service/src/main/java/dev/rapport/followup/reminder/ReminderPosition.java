package dev.rapport.followup.reminder;

import dev.rapport.service.paging.Cursor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of reminders ended.
record ReminderPosition(Instant dueAt, UUID id) {

    static Cursor of(Reminder reminder) {
        return Cursor.of(reminder.dueAt(), reminder.id());
    }

    static Optional<ReminderPosition> read(@Nullable String cursor) {
        return Cursor.read(
                cursor,
                2,
                parts -> new ReminderPosition(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast())));
    }
}
