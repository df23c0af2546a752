package dev.rapport.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Serves the web app under every address that it shows in the browser, and says what may be kept: files under
/// `/assets/`
/// have their content's hash in the name and never change; anything else is asked for again each time.
@ApplicationScoped
class Pages {

    private static final String ADDRESSES = "^/(?!(?:api|q|assets|calendar|openapi)(?:/|$))[^.]+$";
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String ASKED_AGAIN = "no-cache";

    /// After the other routes, before the framework looks for a file.
    private static final int ORDER = 9_000;

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(Pages::cache);
        router.routeWithRegex(ADDRESSES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER + 1)
                .handler(context -> context.reroute("/index.html"));
    }

    private static void cache(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> {
            var response = context.response();
            if (!response.headers().contains("Cache-Control")) {
                response.putHeader("Cache-Control", isKept(context) ? KEPT : ASKED_AGAIN);
            }
        });
        context.next();
    }

    private static boolean isKept(RoutingContext context) {
        return context.normalizedPath().startsWith("/assets/")
                && context.response().getStatusCode() == 200;
    }
}
