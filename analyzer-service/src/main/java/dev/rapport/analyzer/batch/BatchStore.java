package dev.rapport.analyzer.batch;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The batches of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class BatchStore {

    private static final String INSERT = """
            insert into batch (workspace_id, id, name, depth, state, created_by, created_at, idempotency_key, content_hash)
            values (current_workspace(), ?, ?, ?, 'running', ?, ?, ?, ?)
            on conflict on constraint batch_idempotency_key_unique do nothing
            """;

    private static final String HASH = """
            select id, content_hash
            from batch
            where workspace_id = current_workspace() and idempotency_key = ?
            """;

    private static final String COUNT = """
            update batch set notes = ?, bad_rows = ? where workspace_id = current_workspace() and id = ?
            """;

    private static final String ONE = "select " + Batch.COLUMNS + """
             from batch where workspace_id = current_workspace() and id = ?
            """;

    private static final String LIST = "select " + Batch.COLUMNS + """
             from batch
            where workspace_id = current_workspace() and (?::timestamptz is null or (created_at, id) < (?, ?))
            order by created_at desc, id desc
            limit ?
            """;

    private static final String MOVE = """
            update batch
            set state = ?, ended_at = case when ? = 'cancelled' then ?::timestamptz end
            where workspace_id = current_workspace() and id = ? and state = ?
            """;

    private static final String DELETE = """
            delete from batch where workspace_id = current_workspace() and id = ?
            """;

    private final Sql sql;
    private final Clock clock;

    BatchStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// False if a batch with its key exists; waits while another upload uses the key.
    boolean insert(NewBatch batch) {
        return sql.update(
                        INSERT,
                        batch.id(),
                        batch.name(),
                        batch.depth(),
                        batch.createdBy(),
                        clock.instant(),
                        batch.idempotencyKey(),
                        batch.contentHash())
                == 1;
    }

    Optional<Uploaded> withKey(String idempotencyKey) {
        return sql.first(
                HASH,
                row -> new Uploaded(row.getObject("id", UUID.class), row.getString("content_hash")),
                idempotencyKey);
    }

    void count(UUID id, int notes, int badRows) {
        sql.update(COUNT, notes, badRows, id);
    }

    Optional<Batch> find(UUID id) {
        return sql.first(ONE, Batch::of, id);
    }

    /// Newest first, from after that position on.
    List<Batch> list(@Nullable Instant createdAt, @Nullable UUID id, int limit) {
        return sql.list(LIST, Batch::of, createdAt, createdAt, id, limit);
    }

    /// False if the batch is no longer in that state.
    boolean move(UUID id, BatchState from, BatchState to) {
        return sql.update(MOVE, to.wireName(), to.wireName(), clock.instant(), id, from.wireName()) == 1;
    }

    boolean delete(UUID id) {
        return sql.update(DELETE, id) == 1;
    }

    /// A batch that was made under a key.
    record Uploaded(UUID id, String contentHash) {}
}
