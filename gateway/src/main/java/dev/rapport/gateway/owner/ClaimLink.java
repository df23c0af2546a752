package dev.rapport.gateway.owner;

import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.gateway.setting.IdentityConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Makes, at each start until there is an owner, the link that makes one. Where the launcher chose the token it also
/// prints the link; otherwise the log shows it, and whoever reads the log may claim.
@ApplicationScoped
class ClaimLink {

    private static final Logger LOG = Logger.getLogger(ClaimLink.class);

    private final AccountStore accounts;
    private final ClaimStore claims;
    private final IdentityConfig config;
    private final int port;

    ClaimLink(
            AccountStore accounts,
            ClaimStore claims,
            IdentityConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.claims = claims;
        this.config = config;
        this.port = port;
    }

    @Transactional
    void offer(@Observes StartupEvent start) {
        if (accounts.any()) {
            return;
        }
        String token = config.claimToken().orElseGet(Secret::random);
        claims.add(Secret.hash(token));
        if (config.claimToken().isEmpty()) {
            String address = config.publicUrl().map(URI::toString).orElse("http://localhost:" + port);
            LOG.infof("Nobody owns this installation yet. Its owner is made once, here: %s/claim#%s", address, token);
        }
    }
}
