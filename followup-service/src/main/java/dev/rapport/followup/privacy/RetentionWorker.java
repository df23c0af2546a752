package dev.rapport.followup.privacy;

import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Erases whom workspaces no longer keep, on any replica, a small batch a transaction: killed in between, it has erased
/// what it said it had, and the next round goes on.
@ApplicationScoped
class RetentionWorker {

    static final int BATCH = 200;

    private final RetentionStore retentions;
    private final ErasureStore store;
    private final Erasure erasure;
    private final WorkspaceScope workspaces;
    private final Clock clock;

    RetentionWorker(
            RetentionStore retentions, ErasureStore store, Erasure erasure, WorkspaceScope workspaces, Clock clock) {
        this.retentions = retentions;
        this.store = store;
        this.erasure = erasure;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (UUID workspace : retentions.workspacesWithWork()) {
            int erased;
            do {
                erased = workspaces.inTransaction(workspace, this::eraseBatch);
            } while (erased == BATCH);
        }
    }

    private int eraseBatch() {
        return retentions.find().map(this::eraseBatch).orElse(0);
    }

    private int eraseBatch(RetentionStore.Retention retention) {
        Instant until = retention.everyoneUntil();
        if (until != null) {
            List<Erased> everyone = store.lockAll(until, BATCH);
            if (everyone.size() < BATCH && store.countAll(until) == everyone.size()) {
                retentions.everyoneErased(until);
            }
            return erasure.erase(everyone, Erasure.Cause.WORKSPACE, retention.everyoneAskedBy());
        }
        Integer days = retention.days();
        if (days == null) {
            return 0;
        }
        Instant before = clock.instant().minus(Duration.ofDays(days));
        return erasure.erase(store.lockOver(before, BATCH), Erasure.Cause.RETENTION, null);
    }
}
