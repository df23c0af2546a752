package dev.rapport.followup.privacy;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Removes people from every table of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class ErasureStore {

    private static final String LOCK = "select" + Erased.COLUMNS + """
            from connection
            where workspace_id = current_workspace() and id = ?
            for update
            """;

    /// What another replica, or a member, has locked is left to the next round.
    private static final String LOCK_OVER = "select" + Erased.COLUMNS + """
            from connection
            where workspace_id = current_workspace() and state in ('closed', 'not_accepted', 'withdrawn', 'expired')
                and state_since < ?
            order by state_since
            limit ?
            for update skip locked
            """;

    private static final String LOCK_ALL = "select" + Erased.COLUMNS + """
            from connection
            where workspace_id = current_workspace() and created_at <= ?
            order by id
            limit ?
            for update skip locked
            """;

    private static final String COUNT_ALL = """
            select count(*) as people from connection where workspace_id = current_workspace() and created_at <= ?
            """;

    /// History, reminders with their drafts, and deliveries go with the connection.
    private static final String REMOVE = """
            delete from connection where workspace_id = current_workspace() and id = any (?)
            """;

    /// Events that nobody has heard of yet. After the rows above: what a claim wrote meanwhile is there now.
    private static final String REMOVE_EVENTS = """
            delete from outbox
            using unnest(?::uuid[]) as erased
            where outbox.shard = outbox_shard(erased) and outbox.key = erased
            """;

    private static final String REMOVE_NOTICES = """
            delete from notice
            where workspace_id = current_workspace() and (data::jsonb ->> 'connectionId')::uuid = any (?)
            """;

    private static final String REMOVE_ANSWERS = """
            delete from idempotency
            where workspace_id = current_workspace()
                and exists (select from unnest(?::uuid[]) as erased where strpos(body, erased::text) > 0)
            """;

    private static final String REMOVE_FROM_DIGESTS = """
            update delivery
            set payload = replace(payload, line, '- Someone who was erased: ')
            from (select trim(both '"' from to_json(?::text)::text) as line) as erased
            where workspace_id = current_workspace() and type = 'digest' and strpos(payload, line) > 0
            """;

    private final Sql sql;

    ErasureStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Erased> lock(UUID connectionId) {
        return sql.first(LOCK, Erased::of, connectionId);
    }

    /// People with whom it was over before that time, the longest first.
    List<Erased> lockOver(Instant before, int limit) {
        return sql.list(LOCK_OVER, Erased::of, before, limit);
    }

    /// People who were there by that time.
    List<Erased> lockAll(Instant until, int limit) {
        return sql.list(LOCK_ALL, Erased::of, until, limit);
    }

    int countAll(Instant until) {
        return sql.first(COUNT_ALL, row -> row.getInt("people"), until).orElseThrow();
    }

    void remove(List<UUID> ids) {
        UUID[] all = ids.toArray(UUID[]::new);
        sql.update(REMOVE, (Object) all);
        sql.update(REMOVE_EVENTS, (Object) all);
        sql.update(REMOVE_NOTICES, (Object) all);
        sql.update(REMOVE_ANSWERS, (Object) all);
    }

    void removeFromDigests(Erased person) {
        sql.update(REMOVE_FROM_DIGESTS, person.digestLine());
    }
}
