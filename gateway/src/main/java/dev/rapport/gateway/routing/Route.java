package dev.rapport.gateway.routing;

import static dev.rapport.gateway.routing.Upstream.ANALYZER;
import static dev.rapport.gateway.routing.Upstream.FOLLOWUP;
import static dev.rapport.gateway.routing.Upstream.TEMPLATES;

import java.util.List;
import java.util.Optional;

/// A public path and everything under it, and the service that answers there.
///
/// @param upload whether bodies may be as long as an upload
public record Route(String path, Upstream upstream, boolean upload) {

    private static final String CALENDAR = "/calendar";

    /// All that is public. A path that is not under one of these does not exist, whatever a service may serve.
    static final List<Route> ALL = List.of(
            new Route("/api/analyses", ANALYZER),
            new Route("/api/batches", ANALYZER, true),
            new Route("/api/rules", ANALYZER),
            new Route("/api/outcomes", ANALYZER),
            new Route("/api/templates/import", TEMPLATES, true),
            new Route("/api/templates", TEMPLATES),
            new Route("/api/drafts", TEMPLATES),
            new Route("/api/connections", FOLLOWUP),
            new Route("/api/reminders", FOLLOWUP),
            new Route("/api/seats", FOLLOWUP),
            new Route("/api/subscriptions", FOLLOWUP),
            new Route("/api/privacy", FOLLOWUP),
            new Route("/api/arcs", FOLLOWUP),
            new Route("/api/imports", FOLLOWUP, true),
            new Route(CALENDAR, FOLLOWUP));

    Route(String path, Upstream upstream) {
        this(path, upstream, false);
    }

    /// @param path normalised: no dot segments, no doubled slashes
    public static Optional<Route> of(String path) {
        return ALL.stream().filter(route -> route.covers(path)).findFirst();
    }

    /// Whether who asks is known by a secret in the address, and by nothing else.
    boolean feed() {
        return path.equals(CALENDAR);
    }

    private boolean covers(String candidate) {
        return candidate.startsWith(path)
                && (candidate.length() == path.length() || candidate.charAt(path.length()) == '/');
    }
}
