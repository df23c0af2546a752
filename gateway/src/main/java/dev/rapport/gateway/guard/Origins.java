package dev.rapport.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which page sent a request. A browser says so in headers that a page cannot set: `Sec-Fetch-Site`, or `Origin` where
/// it is older. A program that is no browser sends neither.
public final class Origins {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";
    private static final String OWN = "same-origin";

    /// A person, not a page: an address typed in, a bookmark.
    private static final String PERSON = "none";

    private Origins() {}

    public static boolean isSafe(HttpServerRequest request) {
        return SAFE_METHODS.contains(request.method().name());
    }

    /// Whether the request says of itself that another site's page sent it.
    static boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader(SITE);
        if (site != null) {
            return !site.equals(OWN) && !site.equals(PERSON);
        }
        return request.getHeader(ORIGIN) != null && !isOurs(request);
    }

    /// Whether the request says that a page of ours sent it.
    public static boolean isOurs(HttpServerRequest request) {
        String site = request.getHeader(SITE);
        String origin = request.getHeader(ORIGIN);
        return site == null ? origin != null && isSame(origin, request.authority()) : site.equals(OWN);
    }

    private static boolean isSame(String origin, @Nullable HostAndPort authority) {
        try {
            URI page = URI.create(origin);
            return authority != null
                    && authority.host().equalsIgnoreCase(page.getHost())
                    && authority.port() == page.getPort();
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
