package dev.rapport.followup.delivery;

import dev.rapport.followup.subscription.WebhookConfig;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Claims deliveries across workspaces. A claim is a lease: a replica that dies in between loses it, and another sends
/// the same message again.
@ApplicationScoped
class DeliveryQueue {

    /// The front of each subscriber's queue, no more than the subscriber may have under way; of a connection, only the
    /// first that is pending.
    static final String CLAIM = """
            with queue as materialized (
                select head.id
                from subscription
                cross join lateral (
                    select delivery.id
                    from delivery
                    where delivery.subscription_id = subscription.id and delivery.state = 'pending'
                        and delivery.next_attempt_at <= ?
                        and not exists (
                            select 1
                            from delivery as earlier
                            where earlier.subscription_id = delivery.subscription_id
                                and earlier.connection_id = delivery.connection_id
                                and earlier.state = 'pending' and earlier.position < delivery.position)
                    order by delivery.position
                    limit greatest(0, ? - (
                        select count(*)
                        from delivery as under_way
                        where under_way.subscription_id = subscription.id and under_way.state = 'pending'
                            and under_way.leased_until > ?))
                    for update of delivery skip locked
                ) as head
                where subscription.enabled and subscription.channel <> 'calendar'
                limit ?
            )
            update delivery
            set attempts = attempts + 1, first_due_at = case when attempts = 0 then ? else first_due_at end,
                leased_until = ?, next_attempt_at = ?
            from queue, subscription
            where delivery.id = queue.id and subscription.id = delivery.subscription_id
            returning delivery.id, delivery.workspace_id, delivery.subscription_id, delivery.message_id,
                subscription.channel, delivery.type, delivery.payload, delivery.attempts, delivery.first_due_at,
                subscription.target, subscription.secret, subscription.previous_secret,
                subscription.previous_secret_until
            """;

    private static final String FORGET = "delete from delivery where created_at < ? and state <> 'pending'";

    /// Longer than any attempt takes.
    private static final Duration SLACK = Duration.ofSeconds(30);

    private final Sql sql;
    private final WebhookConfig config;
    private final Clock clock;

    DeliveryQueue(Sql sql, WebhookConfig config, Clock clock) {
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Claimed> claim(int limit) {
        sql.execute("set local role followup_worker");
        Instant now = clock.instant();
        Instant lease = now.plus(config.timeout()).plus(SLACK);
        return sql.list(CLAIM, Claimed::of, now, config.parallel(), now, limit, now, lease, lease);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forgetOld() {
        sql.execute("set local role followup_worker");
        return sql.update(FORGET, clock.instant().minus(config.retention()));
    }
}
