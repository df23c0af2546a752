package dev.rapport.followup.subscription;

import static dev.rapport.service.sql.Sql.instant;
import static dev.rapport.service.sql.Sql.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is told of reminders.
///
/// @param memberId who made it
/// @param target a webhook's address, a digest's e-mail address, null for a calendar
/// @param kinds the events that are told; of no meaning to calendars and digests
/// @param ownerId whose reminders are told; null for everybody's
/// @param disabledReason why it rests, if it was not a member who stopped it
/// @param failingSince when deliveries began to fail; null if the last one arrived
/// @param previousSecretUntil until when messages are signed with the secret before, too
public record Subscription(
        UUID id,
        UUID memberId,
        Channel channel,
        String name,
        @Nullable String target,
        List<String> kinds,
        @Nullable UUID ownerId,
        boolean enabled,
        @Nullable String disabledReason,
        @Nullable Instant failingSince,
        @Nullable Instant previousSecretUntil,
        Instant createdAt) {

    static final String COLUMNS = """
            id, member_id, channel, name, target, kinds, owner_id, enabled, disabled_reason, failing_since,
            previous_secret_until, created_at
            """;

    static Subscription of(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                Channel.of(row.getString("channel")),
                row.getString("name"),
                row.getString("target"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getObject("owner_id", UUID.class),
                row.getBoolean("enabled"),
                row.getString("disabled_reason"),
                instantOrNull(row, "failing_since"),
                instantOrNull(row, "previous_secret_until"),
                instant(row, "created_at"));
    }
}
