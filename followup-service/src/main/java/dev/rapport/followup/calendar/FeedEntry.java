package dev.rapport.followup.calendar;

import static dev.rapport.service.sql.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reminder as a calendar shows it.
///
/// @param sequence how often it was moved or ended
record FeedEntry(
        UUID reminderId,
        String step,
        String state,
        Instant dueAt,
        String reason,
        int sequence,
        Instant changedAt,
        String personName,
        @Nullable String personCompany) {

    static FeedEntry of(ResultSet row) throws SQLException {
        return new FeedEntry(
                row.getObject("id", UUID.class),
                row.getString("step"),
                row.getString("state"),
                instant(row, "due_at"),
                row.getString("reason"),
                row.getInt("sequence"),
                instant(row, "changed_at"),
                row.getString("person_name"),
                row.getString("person_company"));
    }

    /// It will not happen; calendars that know it take it away.
    boolean isCancelled() {
        return state.equals("cancelled") || state.equals("skipped");
    }
}
