package dev.rapport.gateway.sso;

import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.session.SessionCookie;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where single sign-on begins and where the provider sends people back to. The framework leads them through the
/// provider; here a session of ours takes the place of the framework's. It leads to fixed pages only.
@Path("/api/session/sso")
@Tag(name = "Session", description = "Signing in and out")
class SsoResource {

    private static final URI IN = URI.create("/");
    private static final URI OUT = URI.create("/sign-in?sso=refused");

    private final SecurityIdentity identity;
    private final OidcSession providers;
    private final Arrivals arrivals;
    private final SessionCookie cookie;
    private final CurrentCaller current;

    SsoResource(
            SecurityIdentity identity,
            OidcSession providers,
            Arrivals arrivals,
            SessionCookie cookie,
            CurrentCaller current) {
        this.identity = identity;
        this.providers = providers;
        this.arrivals = arrivals;
        this.cookie = cookie;
        this.current = current;
    }

    @GET
    @Operation(summary = "Sign in through the identity provider", description = "Open it as a page")
    public Response enter() {
        var started = arrivals.of(Arrival.of((JsonWebToken) identity.getPrincipal()));
        providers.logout().await().indefinitely();
        started.ifPresent(session -> cookie.set(current.context(), session.token()));
        return Response.seeOther(started.isPresent() ? IN : OUT).build();
    }
}
