package dev.rapport.gateway.limit;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.problem.GatewayProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Lets one key and one session ask only so much, from however many addresses.
@ApplicationScoped
class CallerGuard {

    /// When it is known who asks and that they may (90).
    static final int PRIORITY = 80;

    private final Buckets buckets;

    CallerGuard(LimitConfig config) {
        buckets = new Buckets(config.caller().perSecond(), config.caller().burst());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        var credential = Caller.of(context).map(Caller::credentialId);
        if (credential.isEmpty()) {
            context.next();
            return;
        }
        buckets.take(credential.get().toString())
                .ifPresentOrElse(
                        seconds -> GatewayProblem.tooMany("under this key or session", seconds)
                                .send(context),
                        context::next);
    }
}
