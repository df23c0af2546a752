package dev.rapport.followup.delivery;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The deliveries of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
public class DeliveryStore {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    /// Shared lock: a subscription that is being stopped is stopped before or after this event, never in between.
    private static final String LISTENERS = """
            select id, enabled
            from subscription
            where workspace_id = current_workspace() and channel = 'webhook' and ? = any (kinds)
                and (owner_id is null or owner_id = ?)
            order by id
            for share
            """;

    private static final String INSERT = """
            insert into delivery (id, subscription_id, message_id, connection_id, type, payload, state, first_due_at,
                next_attempt_at, created_at, finished_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint delivery_once do nothing
            """;

    private static final String LIST = "select " + Delivery.COLUMNS + """
            from delivery
            where workspace_id = current_workspace() and subscription_id = ?
                and (?::text is null or state = ?) and (?::uuid is null or id < ?)
            order by id desc
            limit ?
            """;

    private static final String FIND = "select " + Delivery.COLUMNS + """
            from delivery
            where workspace_id = current_workspace() and subscription_id = ? and id = ?
            """;

    private static final String AGAIN = """
            update delivery
            set state = 'pending', attempts = 0, first_due_at = ?, next_attempt_at = ?, leased_until = null,
                finished_at = null
            where workspace_id = current_workspace() and subscription_id = ? and state <> 'pending'
            """;

    private static final String MISS = """
            update delivery
            set state = 'missed', finished_at = ?, leased_until = null
            where workspace_id = current_workspace() and subscription_id = ? and state = 'pending'
            """;

    private final Sql sql;
    private final Clock clock;

    DeliveryStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Listener(UUID subscriptionId, boolean enabled) {}

    /// Leaves a delivery for every webhook that wants the event; for one that rests, one that it missed.
    void fanOut(UUID messageId, UUID connectionId, UUID memberId, String type, Supplier<String> payload) {
        List<Listener> listeners = sql.list(
                LISTENERS,
                row -> new Listener(row.getObject("id", UUID.class), row.getBoolean("enabled")),
                type,
                memberId);
        if (listeners.isEmpty()) {
            return;
        }
        String text = payload.get();
        for (Listener listener : listeners) {
            insert(listener.subscriptionId, messageId, connectionId, type, text, listener.enabled);
        }
    }

    /// Leaves one delivery; does nothing if the subscription has that message already.
    ///
    /// @param connectionId what the message must stay in order with
    /// @param payload JSON
    public UUID insert(
            UUID subscriptionId, UUID messageId, UUID connectionId, String type, String payload, boolean enabled) {
        UUID id = IDS.generate();
        Instant now = clock.instant();
        sql.update(
                INSERT,
                id,
                subscriptionId,
                messageId,
                connectionId,
                type,
                payload,
                enabled ? "pending" : "missed",
                now,
                now,
                now,
                enabled ? null : now);
        return id;
    }

    /// The newest first.
    List<Delivery> list(UUID subscriptionId, @Nullable String state, @Nullable UUID before, int limit) {
        return sql.list(LIST, Delivery::of, subscriptionId, state, state, before, before, limit);
    }

    Optional<Delivery> find(UUID subscriptionId, UUID id) {
        return sql.first(FIND, Delivery::of, subscriptionId, id);
    }

    /// Sends one once more, under the same message id; does nothing if it is still under way.
    int again(UUID subscriptionId, UUID id) {
        Instant now = clock.instant();
        return sql.update(AGAIN + " and id = ?", now, now, subscriptionId, id);
    }

    /// The same for all that came in `[from, to)`; they go out in their order.
    int again(UUID subscriptionId, Instant from, Instant to) {
        Instant now = clock.instant();
        return sql.update(AGAIN + " and created_at >= ? and created_at < ?", now, now, subscriptionId, from, to);
    }

    /// What waits is missed.
    void miss(UUID subscriptionId) {
        sql.update(MISS, clock.instant(), subscriptionId);
    }
}
