package dev.rapport.analyzer.batch;

import dev.rapport.messaging.OutboxSignal;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Hands waiting items to the topic, never more than the window holds, so that a million notes in the queue keep
/// neither the relay nor other batches waiting. Every replica may feed: a batch is fed by one at a time.
@ApplicationScoped
class BatchFeeder {

    private static final String ACT_AS_WORKER = "set local role analyzer_worker";

    private static final String TO_FEED = """
            select workspace_id, id from batch where state = 'running' and fed < notes order by id
            """;

    private static final String UNDER_WAY = """
            select coalesce(sum(fed - judged - failed), 0) as items from batch where state in ('running', 'paused')
            """;

    private static final String LOCK = """
            select id
            from batch
            where workspace_id = current_workspace() and id = ? and state = 'running'
            for update skip locked
            """;

    private static final String FEED = """
            with fed as (
                update batch_item
                set state = 'requested'
                where (batch_id, number) in (
                    select batch_id, number from batch_item
                    where batch_id = ? and state = 'waiting'
                    order by number
                    limit ?)
                returning *
            ), counted as (
                update batch set fed = fed + (select count(*) from fed) where id = ?
            )
            insert into outbox (shard, id, topic, key, type, workspace_id, correlation_id, occurred_at, data)
            select outbox_shard(id), uuidv7(), 'rapport.analyses', id, 'dev.rapport.analysis.requested.v1',
                workspace_id, batch_id::text, ?, json_strip_nulls(json_build_object(
                    'analysisId', id,
                    'batchId', batch_id,
                    'note', json_build_object(
                        'text', text, 'sender', sender, 'audience', audience, 'situation', situation),
                    'limit', note_limit,
                    'recipientName', recipient_name,
                    'requestedAt', to_char(?::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text
            from fed
            order by number
            """;

    private static final String FORGET = "delete from batch where created_at < ?";

    private final Sql sql;
    private final WorkspaceScope workspaces;
    private final OutboxSignal signal;
    private final BatchConfig config;
    private final Clock clock;

    BatchFeeder(Sql sql, WorkspaceScope workspaces, OutboxSignal signal, BatchConfig config, Clock clock) {
        this.sql = sql;
        this.workspaces = workspaces;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
    }

    /// Fills the window once, an equal share a batch.
    ///
    /// @return how many items were handed over
    int feed() {
        List<Waiting> waiting = asWorker(() -> sql.list(
                TO_FEED,
                row -> new Waiting(row.getObject("workspace_id", UUID.class), row.getObject("id", UUID.class))));
        if (waiting.isEmpty()) {
            return 0;
        }
        int room = config.window()
                - asWorker(
                        () -> sql.first(UNDER_WAY, row -> row.getInt("items")).orElse(0));
        int share = Math.max(1, room / waiting.size());
        int fed = 0;
        for (Waiting batch : waiting) {
            int next = Math.min(share, room - fed);
            if (next > 0) {
                fed += workspaces.inTransaction(batch.workspaceId(), () -> feed(batch.id(), next));
            }
        }
        return fed;
    }

    /// Deletes batches whose time is over.
    int forget() {
        return asWorker(() -> sql.update(FORGET, clock.instant().minus(config.retention())));
    }

    private int feed(UUID batchId, int most) {
        if (sql.first(LOCK, row -> true, batchId).isEmpty()) {
            return 0;
        }
        int fed = sql.update(FEED, batchId, most, batchId, clock.instant(), clock.instant());
        signal.afterCommit();
        return fed;
    }

    private <T> T asWorker(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.execute(ACT_AS_WORKER);
            return work.call();
        });
    }

    private record Waiting(UUID workspaceId, UUID id) {}
}
