package dev.rapport.gateway.setting;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/// Where people meet the gateway.
@ApplicationScoped
public class Addresses {

    private final IdentityConfig config;

    Addresses(IdentityConfig config) {
        this.config = config;
    }

    /// A link to a page. The secret is the fragment, which a browser sends to nobody.
    public String link(RoutingContext context, String page, String secret) {
        return base(context) + page + "#" + secret;
    }

    /// Whether browsers come by https, so that cookies may insist on it.
    public boolean isEncrypted(RoutingContext context) {
        return config.publicUrl()
                .map(url -> "https".equals(url.getScheme()))
                .orElseGet(() -> context.request().isSSL());
    }

    /// The request's own address is safe to repeat: the gateway answers to its own names only.
    private String base(RoutingContext context) {
        return config.publicUrl()
                .map(URI::toString)
                .map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() ->
                        context.request().scheme() + "://" + context.request().authority());
    }
}
