package dev.rapport.followup.delivery;

import static dev.rapport.service.sql.Sql.instant;
import static dev.rapport.service.sql.Sql.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a subscriber is to get, and how that went.
///
/// @param messageId the same for every attempt and every replay; receivers deduplicate by it
/// @param state `pending`, `delivered`, `failed` (given up) or `missed` (the subscription rested)
/// @param lastStatus what the receiver answered last, if it did
record Delivery(
        UUID id,
        UUID messageId,
        UUID connectionId,
        String type,
        String payload,
        String state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static final String COLUMNS = """
            id, message_id, connection_id, type, payload, state, attempts, next_attempt_at, last_status, last_error,
            created_at, finished_at
            """;

    static Delivery of(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getObject("connection_id", UUID.class),
                row.getString("type"),
                row.getString("payload"),
                row.getString("state"),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"),
                instant(row, "created_at"),
                instantOrNull(row, "finished_at"));
    }
}
