package dev.rapport.gateway.entry;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Via;
import dev.rapport.gateway.guard.Origins;
import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.routing.Route;
import dev.rapport.tenancy.Scope;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/// What holds for those who are known: a session writes from our own pages only, a key stays within its scopes and away
/// from accounts, and the services are for members.
@ApplicationScoped
class EntryGuard {

    /// After the framework has found out who asks (200) and whether the path is open to them (100).
    static final int PRIORITY = 90;

    private static final String SESSION = "/api/session";

    void register(@Observes Filters filters) {
        filters.register(EntryGuard::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        Caller.of(context)
                .flatMap(caller -> refusal(caller, context))
                .ifPresentOrElse(problem -> problem.send(context), context::next);
    }

    private static Optional<GatewayProblem> refusal(Caller caller, RoutingContext context) {
        if (caller.via() == Via.SESSION && !Origins.isSafe(context.request()) && !Origins.isOurs(context.request())) {
            return Optional.of(Refusals.CROSS_ORIGIN);
        }
        String path = context.normalizedPath();
        if (Route.of(path).isPresent()) {
            return caller.seat() == null ? Optional.of(Refusals.NO_WORKSPACE) : scope(caller, context);
        }
        boolean bound = caller.scopes() != null;
        boolean asksWho = path.equals(SESSION) && Origins.isSafe(context.request());
        return bound && !asksWho ? Optional.of(Refusals.SESSION_NEEDED) : Optional.empty();
    }

    private static Optional<GatewayProblem> scope(Caller caller, RoutingContext context) {
        var scopes = caller.scopes();
        if (scopes == null) {
            return Optional.empty();
        }
        var needed = Scope.needed(context.request().method().name(), context.normalizedPath());
        if (needed.isEmpty()) {
            return Optional.of(Refusals.SESSION_NEEDED);
        }
        return needed.filter(scope -> !Scope.holds(scopes, scope)).map(Refusals::scopeMissing);
    }
}
