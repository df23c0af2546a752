package dev.rapport.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to a reminder. The key is the connection, so that all reminders about one person arrive in order.
public sealed interface ReminderEvent extends Event {

    UUID reminderId();

    UUID connectionId();

    UUID memberId();

    @Override
    default UUID key() {
        return connectionId();
    }

    /// @param step the step of the arc (`thank_you`, `share`, `question`, `interest`, `bump`)
    /// @param reason why this date, in words for the member
    record Scheduled(UUID reminderId, UUID connectionId, UUID memberId, String step, Instant dueAt, String reason)
            implements ReminderEvent {}

    /// The step is due: the time has come to write.
    ///
    /// @param note the note the connection began with; a draft takes its subject from it
    /// @param kind what the step is about (`thank_you`, `share` …) where a workspace gave it a name of its own; the
    ///     step's name says it if absent
    record Due(
            UUID reminderId,
            UUID connectionId,
            UUID memberId,
            String step,
            Instant dueAt,
            Person person,
            @Nullable NoteDetails note,
            @Nullable String kind)
            implements ReminderEvent {}

    record Done(UUID reminderId, UUID connectionId, UUID memberId, Instant doneAt) implements ReminderEvent {}

    record Skipped(UUID reminderId, UUID connectionId, UUID memberId, Instant skippedAt) implements ReminderEvent {}

    record Snoozed(UUID reminderId, UUID connectionId, UUID memberId, Instant dueAt, Instant snoozedAt)
            implements ReminderEvent {}

    /// @param reason why it will not come, in words for the member
    record Cancelled(UUID reminderId, UUID connectionId, UUID memberId, String reason, Instant cancelledAt)
            implements ReminderEvent {}
}
