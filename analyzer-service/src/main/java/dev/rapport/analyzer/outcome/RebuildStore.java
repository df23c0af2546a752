package dev.rapport.analyzer.outcome;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The last rebuilding of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class RebuildStore {

    private static final String START = """
            insert into outcome_rebuild (id, started_at, seen_at, events) values (?, ?, ?, 0)
            on conflict on constraint outcome_rebuild_pk
            do update set id = excluded.id, started_at = excluded.started_at, seen_at = excluded.seen_at, events = 0,
                ended_at = null, failure = null
            where outcome_rebuild.ended_at is not null or outcome_rebuild.seen_at < ?
            """;

    private static final String SEEN = """
            update outcome_rebuild set seen_at = ?, events = ? where workspace_id = current_workspace() and id = ?
            """;

    private static final String END = """
            update outcome_rebuild
            set ended_at = ?, seen_at = ?, failure = ?
            where workspace_id = current_workspace() and id = ?
            """;

    private static final String LAST = """
            select started_at, seen_at, ended_at, events, failure
            from outcome_rebuild
            where workspace_id = current_workspace()
            """;

    private final Sql sql;

    RebuildStore(Sql sql) {
        this.sql = sql;
    }

    /// False if one is running.
    ///
    /// @param alive one that was seen since then is running
    boolean start(UUID id, Instant now, Instant alive) {
        return sql.update(START, id, now, now, alive) == 1;
    }

    void seen(UUID id, Instant now, long events) {
        sql.update(SEEN, now, events, id);
    }

    void end(UUID id, Instant now, @Nullable String failure) {
        sql.update(END, now, now, failure, id);
    }

    Optional<Rebuilding> last() {
        return sql.first(
                LAST,
                row -> new Rebuilding(
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "seen_at"),
                        Sql.instantOrNull(row, "ended_at"),
                        row.getLong("events"),
                        row.getString("failure")));
    }

    /// @param seenAt when it last gave a sign of life
    /// @param failure why it changed nothing, if it failed
    record Rebuilding(
            Instant startedAt,
            Instant seenAt,
            @Nullable Instant endedAt,
            long events,
            @Nullable String failure) {}
}
