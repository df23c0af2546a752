package dev.rapport.gateway.entry;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.gateway.problem.GatewayProblem;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Tells the framework who asks, so that its permissions and `@RolesAllowed` hold; and tells those who are refused why.
@ApplicationScoped
class CallerMechanism implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;
    private static final String NAME = "rapport";

    private final Callers callers;
    private final BlockingSecurityExecutor executor;

    CallerMechanism(Callers callers, BlockingSecurityExecutor executor) {
        this.callers = callers;
        this.executor = executor;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String path = context.normalizedPath();
        if (!path.equals("/api") && !path.startsWith("/api/")) {
            return Uni.createFrom().nullItem();
        }
        return executor.executeBlocking(() -> callers.find(context).orElse(null))
                .map(caller -> caller == null ? null : identity(caller, context));
    }

    private static SecurityIdentity identity(Caller caller, RoutingContext context) {
        caller.remember(context);
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name(caller)));
        Seat seat = caller.seat();
        if (seat != null) {
            identity.addRole(seat.role());
        }
        return identity.build();
    }

    private static String name(Caller caller) {
        Person person = caller.person();
        Seat seat = caller.seat();
        if (person != null) {
            return person.accountId().toString();
        }
        return seat == null ? "nobody" : seat.memberId().toString();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer realm=\"Rapport\""));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer realm=\"Rapport\"");
        problem(context).send(context);
        return Uni.createFrom().item(true);
    }

    private static GatewayProblem problem(RoutingContext context) {
        return Callers.bearer(context) == null ? Refusals.SIGN_IN_NEEDED : Refusals.KEY_REFUSED;
    }

    @Override
    public Uni<@Nullable HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, NAME, NAME));
    }
}
