package dev.rapport.gateway.session;

import dev.rapport.gateway.setting.Addresses;
import dev.rapport.gateway.setting.IdentityConfig;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The cookie that a session travels in: out of reach for pages, sent to nobody else, not sent from other sites' pages.
/// Under https its name says that nobody else can have set it.
@ApplicationScoped
public class SessionCookie {

    private static final String PLAIN = "rapport_session";
    private static final String BOUND = "__Host-" + PLAIN;

    private final Addresses addresses;
    private final IdentityConfig config;

    SessionCookie(Addresses addresses, IdentityConfig config) {
        this.addresses = addresses;
        this.config = config;
    }

    public Optional<String> read(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name(context)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public void set(RoutingContext context, String token) {
        put(context, token, config.session().longest().toSeconds());
    }

    public void clear(RoutingContext context) {
        if (context.request().getCookie(name(context)) != null) {
            put(context, "", 0);
        }
    }

    private void put(RoutingContext context, String value, long seconds) {
        context.response()
                .addCookie(Cookie.cookie(name(context), value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(addresses.isEncrypted(context))
                        .setSameSite(CookieSameSite.STRICT)
                        .setMaxAge(seconds));
    }

    private String name(RoutingContext context) {
        return addresses.isEncrypted(context) ? BOUND : PLAIN;
    }
}
