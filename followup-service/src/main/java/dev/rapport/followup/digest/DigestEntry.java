package dev.rapport.followup.digest;

import static dev.rapport.service.sql.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reminder as a digest lists it.
record DigestEntry(
        String step,
        Instant dueAt,
        String reason,
        String personName,
        @Nullable String personCompany) {

    static DigestEntry of(ResultSet row) throws SQLException {
        return new DigestEntry(
                row.getString("step"),
                instant(row, "due_at"),
                row.getString("reason"),
                row.getString("person_name"),
                row.getString("person_company"));
    }
}
