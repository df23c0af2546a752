package dev.rapport.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Runs background work (a consumer's effect, a poller's item) in a transaction of its own that sees one workspace.
@ApplicationScoped
public class WorkspaceScope {

    private final CurrentWorkspace current;

    WorkspaceScope(CurrentWorkspace current) {
        this.current = current;
    }

    /// Calls `work` in a new transaction bound to `workspaceId`; what it throws rolls the transaction back.
    public <T> T inTransaction(UUID workspaceId, Callable<T> work) {
        return inScope(workspaceId, () -> QuarkusTransaction.requiringNew().call(work));
    }

    /// The same for work that may take long.
    public <T> T inTransaction(UUID workspaceId, Duration longest, Callable<T> work) {
        return inScope(
                workspaceId,
                () -> QuarkusTransaction.requiringNew()
                        .timeout((int) longest.toSeconds())
                        .call(work));
    }

    private <T> T inScope(UUID workspaceId, Supplier<T> transaction) {
        var requestContext = Arc.container().requestContext();
        var outer = requestContext.getStateIfActive();
        if (outer != null) {
            requestContext.deactivate();
        }
        requestContext.activate();
        try {
            current.assign(workspaceId);
            return transaction.get();
        } finally {
            requestContext.terminate();
            if (outer != null) {
                requestContext.activate(outer);
            }
        }
    }
}
