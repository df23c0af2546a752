package dev.rapport.gateway.entry;

import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Source;
import dev.rapport.gateway.routing.Route;
import dev.rapport.tenancy.Scope;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jboss.logging.Logger;

/// Tells the audit log of each write that a service answered: by whom, to what path, with what status; never the query
/// or the body. The answer does not wait for it, so a gateway that is killed may lose the last ones.
@ApplicationScoped
class RequestLog {

    /// After [EntryGuard]: what that refused is no write.
    private static final int PRIORITY = EntryGuard.PRIORITY - 1;

    private static final Logger LOG = Logger.getLogger(RequestLog.class);
    private static final int LONGEST_PATH = 500;

    private final AuditLog log;

    RequestLog(AuditLog log) {
        this.log = log;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, PRIORITY);
    }

    private void watch(RoutingContext context) {
        String path = context.normalizedPath();
        String method = context.request().method().name();
        if (Route.of(path).isPresent() && !Scope.changesNothing(method, path)) {
            Caller.of(context)
                    .filter(caller -> caller.seat() != null)
                    .ifPresent(caller -> context.addEndHandler(ended -> tell(context, caller, method, path)));
        }
        context.next();
    }

    private void tell(RoutingContext context, Caller caller, String method, String path) {
        Seat seat = caller.seat();
        if (seat == null) {
            return;
        }
        Source source = Source.of(context);
        String target = path.substring(0, Math.min(path.length(), LONGEST_PATH));
        var details = Map.of(
                "method", method, "status", Integer.toString(context.response().getStatusCode()));
        context.vertx()
                .executeBlocking(
                        () -> {
                            log.tell(seat.workspaceId(), caller, source, "request", target, details);
                            return true;
                        },
                        false)
                .onFailure(failure -> LOG.errorf(failure, "not in the audit log: %s %s", method, target));
    }
}
