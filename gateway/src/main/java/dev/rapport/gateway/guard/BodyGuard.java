package dev.rapport.gateway.guard;

import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.routing.GatewayConfig;
import dev.rapport.gateway.routing.Route;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Turns away a request that announces a longer body than its route takes. (One that announces nothing is counted on
/// its
/// way, see `LimitedStream`.)
@ApplicationScoped
class BodyGuard {

    static final int PRIORITY = 880;

    /// What is still read and dropped, so that the sender comes to read the answer.
    private static final long DRAINED = 16L << 20;

    private final GatewayConfig config;

    BodyGuard(GatewayConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        long length = announced(context);
        long limit = limit(context);
        if (length <= limit) {
            context.next();
            return;
        }
        if (length > DRAINED) {
            context.response().putHeader("Connection", "close");
            context.addEndHandler(end -> context.request().connection().close());
        } else {
            context.request().resume();
        }
        GatewayProblem.tooLarge(limit).send(context);
    }

    private long limit(RoutingContext context) {
        boolean upload =
                Route.of(context.normalizedPath()).filter(Route::upload).isPresent();
        return (upload ? config.uploadLimit() : config.bodyLimit()).asLongValue();
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
