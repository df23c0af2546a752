package dev.rapport.gateway.sso;

import dev.rapport.gateway.problem.GatewayProblem;
import dev.rapport.gateway.setting.SsoConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Says that there is no single sign-on where the operator has set none up.
@ApplicationScoped
class SsoGuard {

    /// Before the framework finds out who asks (200): it would want a provider.
    private static final int PRIORITY = 210;

    private static final String PATH = "/api/session/sso";

    private static final GatewayProblem NONE = GatewayProblem.of(
            404, "no-single-sign-on", "Not Found", "No identity provider is set up here; sign in with a password.");

    private final SsoConfig config;

    SsoGuard(SsoConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (!config.enabled()) {
            filters.register(SsoGuard::check, PRIORITY);
        }
    }

    private static void check(RoutingContext context) {
        if (context.normalizedPath().equals(PATH)) {
            NONE.send(context);
        } else {
            context.next();
        }
    }
}
