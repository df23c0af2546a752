package dev.rapport.followup.delivery;

import static dev.rapport.service.sql.Sql.instant;
import static dev.rapport.service.sql.Sql.instantOrNull;

import dev.rapport.followup.subscription.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A delivery that this replica is to attempt, with what it needs for that.
///
/// @param attempt counts from 1
/// @param firstDueAt from when on a day's patience counts
/// @param secret signs webhooks; null for a digest
record Claimed(
        UUID id,
        UUID workspaceId,
        UUID subscriptionId,
        UUID messageId,
        Channel channel,
        String type,
        String payload,
        int attempt,
        Instant firstDueAt,
        String target,
        @Nullable String secret,
        @Nullable String previousSecret,
        @Nullable Instant previousSecretUntil) {

    static Claimed of(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                row.getObject("message_id", UUID.class),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                row.getString("type"),
                row.getString("payload"),
                row.getInt("attempts"),
                instant(row, "first_due_at"),
                row.getString("target"),
                row.getString("secret"),
                row.getString("previous_secret"),
                instantOrNull(row, "previous_secret_until"));
    }

    /// Says nothing of the secrets and of what is told about whom.
    @Override
    public String toString() {
        return "delivery " + id + ", attempt " + attempt;
    }
}
