package dev.rapport.followup.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.followup.stream.Notices;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Stops subscriptions whose receiver is gone, and gives notice: on the event stream, in the log, and on the
/// subscription itself.
@ApplicationScoped
class AutomaticStop {

    private static final Logger LOG = Logger.getLogger(AutomaticStop.class);

    private static final String STOP = """
            update subscription
            set enabled = false, disabled_reason = ?
            where id = ? and enabled and (?::timestamptz is null or failing_since <= ?)
            returning member_id, name
            """;

    private final Sql sql;
    private final DeliveryStore deliveries;
    private final Notices notices;
    private final ObjectMapper json;

    AutomaticStop(Sql sql, DeliveryStore deliveries, Notices notices, ObjectMapper json) {
        this.sql = sql;
        this.deliveries = deliveries;
        this.notices = notices;
        this.json = json;
    }

    private record Stopped(UUID memberId, String name) {}

    /// A receiver that took anything meanwhile is not gone: then only the one delivery is given up.
    void ifNothingArrivedSince(UUID subscriptionId, Instant firstTry, String error) {
        String reason = "nothing arrived for a day; the last attempt: " + error;
        stop(subscriptionId, reason, firstTry.plusSeconds(60));
    }

    void now(UUID subscriptionId, String reason) {
        stop(subscriptionId, reason, null);
    }

    private void stop(UUID subscriptionId, String reason, @Nullable Instant failingSince) {
        sql.first(
                        STOP,
                        row -> new Stopped(row.getObject("member_id", UUID.class), row.getString("name")),
                        reason,
                        subscriptionId,
                        failingSince,
                        failingSince)
                .ifPresent(stopped -> giveNotice(subscriptionId, stopped, reason));
    }

    private void giveNotice(UUID subscriptionId, Stopped stopped, String reason) {
        LOG.warnf("Subscription %s was disabled: %s", subscriptionId, reason);
        deliveries.miss(subscriptionId);
        String data = json.createObjectNode()
                .put("subscriptionId", subscriptionId.toString())
                .put("name", stopped.name())
                .put("reason", reason)
                .toString();
        notices.append(stopped.memberId(), "subscription.disabled", data);
    }
}
