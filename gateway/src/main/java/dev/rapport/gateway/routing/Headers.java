package dev.rapport.gateway.routing;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which headers may pass the door. Those that belong to one connection stop here in both directions; nobody outside
/// may
/// say who they are or where they come from in the gateway's stead.
final class Headers {

    private static final List<String> CONNECTION_ONLY = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /// The gateway compresses towards the browser itself, so nothing inside needs to.
    private static final List<String> NOT_INWARD = List.of(
            "authorization",
            "cookie",
            "forwarded",
            "expect",
            "accept-encoding",
            "via",
            "x-real-ip",
            "x-correlation-id");

    private static final List<String> NOT_OUTWARD =
            List.of("server", "content-encoding", "set-cookie", "warning", "www-authenticate", "x-correlation-id");

    private Headers() {}

    static void cleanInward(MultiMap headers) {
        removeConnectionOnly(headers);
        NOT_INWARD.forEach(headers::remove);
        new ArrayList<>(headers.names()).stream().filter(Headers::isForwarded).forEach(headers::remove);
    }

    static void cleanOutward(MultiMap headers) {
        removeConnectionOnly(headers);
        NOT_OUTWARD.forEach(headers::remove);
    }

    private static boolean isForwarded(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-");
    }

    /// A `Connection` header names further headers that end here.
    private static void removeConnectionOnly(MultiMap headers) {
        for (String value : headers.getAll("connection")) {
            for (String name : value.split(",", -1)) {
                if (!name.isBlank()) {
                    headers.remove(name.strip());
                }
            }
        }
        CONNECTION_ONLY.forEach(headers::remove);
    }
}
