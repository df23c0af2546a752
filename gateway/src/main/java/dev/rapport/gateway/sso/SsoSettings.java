package dev.rapport.gateway.sso;

import dev.rapport.gateway.setting.SsoConfig;
import dev.rapport.gateway.workspace.Roles;
import dev.rapport.tenancy.Scope;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Stops a gateway at its start whose configuration lacks what single sign-on needs, or gives a role or a scope that
/// there is not.
@ApplicationScoped
class SsoSettings {

    /// The framework encrypts what it keeps in cookies with the secret.
    private static final int SHORTEST_SECRET = 32;

    private final SsoConfig config;

    SsoSettings(SsoConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (config.enabled()) {
            checkProvider(config);
            checkRights(config);
        }
    }

    private static void checkProvider(SsoConfig config) {
        if (config.issuer().isEmpty()) {
            throw new IllegalStateException("rapport.sso.issuer is missing: the identity provider's address");
        }
        if (config.clientSecret().map(String::length).orElse(0) < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "rapport.sso.client-secret must have at least " + SHORTEST_SECRET + " characters");
        }
    }

    private static void checkRights(SsoConfig config) {
        config.newcomers().ifPresent(role -> check("newcomers", role, Roles.ALL));
        config.programs().forEach((client, program) -> {
            String setting = "programs.\"" + client + "\"";
            check(setting + ".role", program.role(), Roles.ALL);
            program.scopes().forEach(scope -> check(setting + ".scopes", scope, Scope.all()));
        });
    }

    private static void check(String setting, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new IllegalStateException(
                    "rapport.sso.%s is '%s'; known are %s".formatted(setting, value, String.join(", ", known)));
        }
    }
}
