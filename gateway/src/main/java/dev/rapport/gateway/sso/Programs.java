package dev.rapport.gateway.sso;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.caller.Via;
import dev.rapport.gateway.setting.SsoConfig;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/// Knows programs by the access tokens that the provider gives them (OAuth 2.0 client credentials). What a program may
/// do is our configuration's word, not the token's.
@ApplicationScoped
public class Programs {

    private static final Logger LOG = Logger.getLogger(Programs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TenantIdentityProvider provider;
    private final SsoConfig config;

    Programs(@Tenant("programs") TenantIdentityProvider provider, SsoConfig config) {
        this.provider = provider;
        this.config = config;
    }

    /// Whom the token speaks for; empty if the provider did not make it for us, it has expired, or the program is not
    /// one of ours.
    public Optional<Caller> find(String token) {
        if (!config.enabled() || config.programs().isEmpty()) {
            return Optional.empty();
        }
        try {
            var identity = provider.authenticate(new AccessTokenCredential(token))
                    .await()
                    .atMost(PATIENCE);
            return identity.getPrincipal() instanceof JsonWebToken known ? caller(known) : Optional.empty();
        } catch (RuntimeException refused) {
            LOG.debugf(refused, "a token was refused");
            return Optional.empty();
        }
    }

    private Optional<Caller> caller(JsonWebToken token) {
        return token.<String>claim("azp")
                .or(() -> token.<String>claim("client_id"))
                .flatMap(client -> Optional.ofNullable(config.programs().get(client))
                        .map(program -> caller(token.getIssuer() + " " + client, program)));
    }

    /// The program's seat has an id that stays the same, under which its requests are counted too.
    private static Caller caller(String program, SsoConfig.Program known) {
        UUID memberId = UUID.nameUUIDFromBytes(program.getBytes(StandardCharsets.UTF_8));
        var seat = new Seat(known.workspace(), memberId, known.role());
        return new Caller(Via.PROVIDER, null, seat, memberId, known.scopes());
    }
}
