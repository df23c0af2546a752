package dev.rapport.followup.reminder;

import static dev.rapport.service.sql.Sql.instant;
import static dev.rapport.service.sql.Sql.instantOrNull;

import dev.rapport.contracts.Person;
import dev.rapport.followup.arc.StepKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of an arc that will be or is due.
///
/// @param kind what the step is about; a text to start from is prepared by it
/// @param earliestAt when the step's time begins, before working hours are looked at
/// @param latestAt the end of its time where that matters more than office hours, otherwise null
/// @param reason why this date, in words for the member
/// @param snoozed whether the member chose the date
/// @param firedAt when it last became due, if it did
record Reminder(
        UUID id,
        UUID connectionId,
        UUID memberId,
        Person person,
        String step,
        StepKind kind,
        ReminderState state,
        Instant earliestAt,
        @Nullable Instant latestAt,
        Instant dueAt,
        String reason,
        boolean snoozed,
        @Nullable Instant firedAt,
        @Nullable Instant handledAt,
        @Nullable Draft draft) {

    /// The columns that [#of] reads, of `reminder` joined with `connection`.
    static final String COLUMNS = """
            reminder.id, reminder.connection_id, reminder.member_id, reminder.step,
            coalesce(reminder.kind, reminder.step) as kind, reminder.state,
            reminder.earliest_at, reminder.latest_at, reminder.due_at, reminder.reason, reminder.snoozed,
            reminder.fired_at, reminder.handled_at,
            reminder.draft_id, reminder.draft_text, reminder.draft_template_version_id, reminder.draft_prepared_at,
            connection.person_name, connection.person_company, connection.person_position,
            connection.person_profile_url
            """;

    /// A text to start from; a person reads, changes and sends it.
    record Draft(UUID id, String text, @Nullable UUID templateVersionId, Instant preparedAt) {}

    boolean isBump() {
        return kind == StepKind.BUMP;
    }

    static Reminder of(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                row.getObject("connection_id", UUID.class),
                row.getObject("member_id", UUID.class),
                person(row),
                row.getString("step"),
                StepKind.find(row.getString("kind")).orElse(StepKind.MESSAGE),
                ReminderState.of(row.getString("state")),
                instant(row, "earliest_at"),
                instantOrNull(row, "latest_at"),
                instant(row, "due_at"),
                row.getString("reason"),
                row.getBoolean("snoozed"),
                instantOrNull(row, "fired_at"),
                instantOrNull(row, "handled_at"),
                draft(row));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("person_name"),
                row.getString("person_company"),
                row.getString("person_position"),
                row.getString("person_profile_url"));
    }

    private static @Nullable Draft draft(ResultSet row) throws SQLException {
        UUID draftId = row.getObject("draft_id", UUID.class);
        return draftId == null
                ? null
                : new Draft(
                        draftId,
                        row.getString("draft_text"),
                        row.getObject("draft_template_version_id", UUID.class),
                        instant(row, "draft_prepared_at"));
    }
}
