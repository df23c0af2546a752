package dev.rapport.gateway.entry;

import dev.rapport.gateway.account.AccountStore;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.key.Keys;
import dev.rapport.gateway.session.SessionCookie;
import dev.rapport.gateway.session.Sessions;
import dev.rapport.gateway.setting.IdentityConfig;
import dev.rapport.gateway.sso.Programs;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Finds out who asks. It asks the database each time, so that what was revoked a moment ago is refused now.
@ApplicationScoped
class Callers {

    private static final String BEARER = "bearer ";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Keys keys;
    private final Programs programs;
    private final AccountStore accounts;
    private final boolean openUntilClaimed;

    /// An account once made, the installation stays claimed.
    private final AtomicBoolean claimed = new AtomicBoolean();

    Callers(
            Sessions sessions,
            SessionCookie cookie,
            Keys keys,
            Programs programs,
            AccountStore accounts,
            IdentityConfig config) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.keys = keys;
        this.programs = programs;
        this.accounts = accounts;
        this.openUntilClaimed = config.openUntilClaimed();
    }

    /// Whoever sends a key and is refused is nobody, whatever cookie comes along.
    Optional<Caller> find(RoutingContext context) {
        String bearer = bearer(context);
        if (bearer != null) {
            return Keys.isKey(bearer) ? keys.find(bearer) : programs.find(bearer);
        }
        return cookie.read(context).flatMap(sessions::find).or(this::anyone);
    }

    /// The token of the `Authorization` header.
    static @Nullable String bearer(RoutingContext context) {
        String header = context.request().getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private Optional<Caller> anyone() {
        return openUntilClaimed && !isClaimed() ? Optional.of(Caller.ANYONE) : Optional.empty();
    }

    private boolean isClaimed() {
        if (!claimed.get() && accounts.any()) {
            claimed.set(true);
        }
        return claimed.get();
    }
}
