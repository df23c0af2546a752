package dev.rapport.gateway.guard;

import dev.rapport.gateway.problem.GatewayProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses writes that another site's page makes a browser send.
///
/// A browser says where a request comes from in headers that a page cannot set: `Sec-Fetch-Site`, or `Origin` where it
/// is older. A program that is no browser sends neither and may pass.
@ApplicationScoped
class CrossOriginGuard {

    static final int PRIORITY = 890;

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private static final GatewayProblem CROSS_ORIGIN = GatewayProblem.of(
            403,
            "cross-origin",
            "Forbidden",
            "A page of another site sent this; changes are made from Rapport's own pages.");

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE_METHODS.contains(request.method().name()) || isOwn(request)) {
            context.next();
        } else {
            CROSS_ORIGIN.send(context);
        }
    }

    private static boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isSame(origin, request.authority());
    }

    private static boolean isSame(String origin, @Nullable HostAndPort authority) {
        try {
            URI page = URI.create(origin);
            return authority != null
                    && authority.host().equalsIgnoreCase(page.getHost())
                    && authority.port() == page.getPort();
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
