package dev.rapport.gateway.guard;

import dev.rapport.gateway.problem.GatewayProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Refuses writes that another site's page makes a browser send. A program that is no browser may pass.
@ApplicationScoped
class CrossOriginGuard {

    static final int PRIORITY = 890;

    private static final GatewayProblem CROSS_ORIGIN = GatewayProblem.of(
            403,
            "cross-origin",
            "Forbidden",
            "A page of another site sent this; changes are made from Rapport's own pages.");

    void register(@Observes Filters filters) {
        filters.register(CrossOriginGuard::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        if (Origins.isSafe(context.request()) || !Origins.isForeign(context.request())) {
            context.next();
        } else {
            CROSS_ORIGIN.send(context);
        }
    }
}
