package dev.rapport.followup.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.contracts.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reminder as clients see it.
///
/// @param reason why this date
/// @param draft a text to start from, once it has been prepared
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderView(
        UUID id,
        UUID connectionId,
        UUID memberId,
        Person person,
        String step,
        String state,
        Instant dueAt,
        String reason,
        boolean snoozed,
        @Nullable Instant firedAt,
        @Nullable Instant handledAt,
        List<String> legalMoves,
        Reminder.@Nullable Draft draft) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.id(),
                reminder.connectionId(),
                reminder.memberId(),
                reminder.person(),
                reminder.step(),
                reminder.state().wireName(),
                reminder.dueAt(),
                reminder.reason(),
                reminder.snoozed(),
                reminder.firedAt(),
                reminder.handledAt(),
                reminder.state().legalMoves(),
                reminder.draft());
    }
}
