package dev.rapport.followup.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.contracts.Person;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.followup.connection.DateChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reminder as clients see it.
///
/// @param step its name in the arc
/// @param kind what the step is about
/// @param reason why this date
/// @param dateChanges what it was before, and why it moved
/// @param draft a text to start from, once it has been prepared
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderView(
        UUID id,
        UUID connectionId,
        UUID memberId,
        Person person,
        String step,
        StepKind kind,
        String state,
        Instant dueAt,
        String reason,
        List<DateChange> dateChanges,
        boolean snoozed,
        @Nullable Instant firedAt,
        @Nullable Instant handledAt,
        List<String> legalMoves,
        Reminder.@Nullable Draft draft) {

    /// @param changes of its date, in order
    static ReminderView of(Reminder reminder, List<DateChange> changes) {
        return new ReminderView(
                reminder.id(),
                reminder.connectionId(),
                reminder.memberId(),
                reminder.person(),
                reminder.step(),
                reminder.kind(),
                reminder.state().wireName(),
                reminder.dueAt(),
                reminder.reason(),
                changes,
                reminder.snoozed(),
                reminder.firedAt(),
                reminder.handledAt(),
                reminder.state().legalMoves(),
                reminder.draft());
    }
}
