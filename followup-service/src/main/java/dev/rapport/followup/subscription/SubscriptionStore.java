package dev.rapport.followup.subscription;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The subscriptions of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class SubscriptionStore {

    private static final String SELECT =
            "select " + Subscription.COLUMNS + " from subscription where workspace_id = current_workspace()";

    private static final String INSERT = """
            insert into subscription (id, member_id, channel, name, target, kinds, owner_id, enabled, secret,
                secret_hash, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update subscription
            set name = ?, target = ?, kinds = ?, owner_id = ?, enabled = ?, disabled_reason = null, failing_since = null
            where workspace_id = current_workspace() and id = ?
            """;

    private static final String ROTATE_SIGNING = """
            update subscription
            set previous_secret = secret, previous_secret_until = ?, secret = ?
            where workspace_id = current_workspace() and id = ?
            """;

    private static final String ROTATE_ADDRESS = """
            update subscription set secret_hash = ? where workspace_id = current_workspace() and id = ?
            """;

    private static final String DELETE = """
            delete from subscription where workspace_id = current_workspace() and id = ?
            """;

    private final Sql sql;

    SubscriptionStore(Sql sql) {
        this.sql = sql;
    }

    List<Subscription> list(@Nullable UUID after, int limit) {
        return sql.list(
                SELECT + " and (?::uuid is null or id > ?) order by id limit ?", Subscription::of, after, after, limit);
    }

    Optional<Subscription> find(UUID id) {
        return sql.first(SELECT + " and id = ?", Subscription::of, id);
    }

    Optional<Subscription> lock(UUID id) {
        return sql.first(SELECT + " and id = ? for update", Subscription::of, id);
    }

    void insert(Subscription made, @Nullable String secret, @Nullable String secretHash) {
        sql.update(
                INSERT,
                made.id(),
                made.memberId(),
                made.channel().wireName(),
                made.name(),
                made.target(),
                made.kinds().toArray(String[]::new),
                made.ownerId(),
                made.enabled(),
                secret,
                secretHash,
                made.createdAt());
    }

    void update(Subscription changed) {
        sql.update(
                UPDATE,
                changed.name(),
                changed.target(),
                changed.kinds().toArray(String[]::new),
                changed.ownerId(),
                changed.enabled(),
                changed.id());
    }

    void rotateSigning(UUID id, String secret, Instant previousUntil) {
        sql.update(ROTATE_SIGNING, previousUntil, secret, id);
    }

    void rotateAddress(UUID id, String secretHash) {
        sql.update(ROTATE_ADDRESS, secretHash, id);
    }

    void delete(UUID id) {
        sql.update(DELETE, id);
    }
}
