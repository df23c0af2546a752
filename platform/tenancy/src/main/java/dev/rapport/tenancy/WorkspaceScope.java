package dev.rapport.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Runs background work (a consumer's effect, a poller's item) in a transaction of its own that sees one workspace.
@ApplicationScoped
public class WorkspaceScope {

    private final CurrentWorkspace current;

    WorkspaceScope(CurrentWorkspace current) {
        this.current = current;
    }

    /// Calls `work` in a new transaction bound to `workspaceId`; what it throws rolls the transaction back.
    public <T> T inTransaction(UUID workspaceId, Callable<T> work) {
        var requestContext = Arc.container().requestContext();
        var outer = requestContext.getStateIfActive();
        if (outer != null) {
            requestContext.deactivate();
        }
        requestContext.activate();
        try {
            current.assign(workspaceId);
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            requestContext.terminate();
            if (outer != null) {
                requestContext.activate(outer);
            }
        }
    }
}
