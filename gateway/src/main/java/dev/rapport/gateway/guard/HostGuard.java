package dev.rapport.gateway.guard;

import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.routing.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers only to names that are the gateway's own. A page elsewhere whose name was rebound to this machine's address
/// still sends its own name, and is turned away.
@ApplicationScoped
class HostGuard {

    static final int PRIORITY = 900;

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|[a-z0-9-]+\\.localhost");

    private static final GatewayProblem STRANGE = GatewayProblem.of(
            421,
            "unknown-host",
            "Misdirected Request",
            "This is not a name that Rapport answers to; use localhost, or add the name to rapport.gateway.hosts.");

    private final Set<String> configured;

    HostGuard(GatewayConfig config) {
        configured = config.hosts().orElse(Set.of()).stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (isProbe(context.normalizedPath()) || isOwn(context.request().authority())) {
            context.next();
        } else {
            STRANGE.send(context);
        }
    }

    private boolean isOwn(@Nullable HostAndPort authority) {
        if (authority == null) {
            return false;
        }
        String host = authority.host().toLowerCase(Locale.ROOT);
        return LOOPBACK.matcher(host).matches() || configured.contains(host);
    }

    /// Orchestrators probe by address; the answer holds no data.
    private static boolean isProbe(String path) {
        return path.equals("/q/health") || path.startsWith("/q/health/");
    }
}
