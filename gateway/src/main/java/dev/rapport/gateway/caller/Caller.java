package dev.rapport.gateway.caller;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks, as the door found it.
///
/// @param person none where the installation is open, and for a program known by the identity provider
/// @param seat none for an account that belongs to no workspace any more
/// @param credentialId the session's or the key's id
/// @param scopes what the request is held to; null where the role alone counts
public record Caller(
        Via via,
        @Nullable Person person,
        @Nullable Seat seat,
        @Nullable UUID credentialId,
        @Nullable Set<String> scopes) {

    /// Everyone, while nobody has claimed the installation.
    public static final Caller ANYONE = new Caller(Via.OPEN, null, Seat.DEFAULT_OWNER, null, null);

    private static final String KEY = "rapport.caller";

    public Caller {
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    /// Remembers who asks for the rest of the request.
    public void remember(RoutingContext context) {
        context.put(KEY, this);
    }

    public static Optional<Caller> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }
}
