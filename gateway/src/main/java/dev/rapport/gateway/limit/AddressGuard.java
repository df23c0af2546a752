package dev.rapport.gateway.limit;

import dev.rapport.gateway.problem.GatewayProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Lets one network address ask only so much, whoever it says it is.
@ApplicationScoped
class AddressGuard {

    /// After the check of the host's name and before anything that costs.
    static final int PRIORITY = 890;

    private final Buckets buckets;

    AddressGuard(LimitConfig config) {
        buckets = new Buckets(config.address().perSecond(), config.address().burst());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (!isCounted(context.normalizedPath())) {
            context.next();
            return;
        }
        var address = context.request().remoteAddress();
        buckets.take(address == null ? "unknown" : Network.of(address.hostAddress()))
                .ifPresentOrElse(
                        seconds -> GatewayProblem.tooMany("from this address", seconds)
                                .send(context),
                        context::next);
    }

    /// Pages are files that a browser keeps; probes must always be answered.
    private static boolean isCounted(String path) {
        return path.startsWith("/api/") || path.startsWith("/calendar/");
    }
}
