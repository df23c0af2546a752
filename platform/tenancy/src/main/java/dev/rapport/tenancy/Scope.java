package dev.rapport.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What an API key may reach: an area of the API, to read or to write (`templates:read`). Writing holds reading.
///
/// The gateway asks it of the public path and each service again of its own, so that neither relies on the other.
public final class Scope {

    private static final String READ = ":read";
    private static final String WRITE = ":write";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// Called with a body, but they store nothing (see [ChangesNothing]).
    private static final Set<String> ASKING = Set.of("/api/analyses", "/api/batches/preview");

    private static final Map<String, List<String>> AREAS = Map.of(
            "analyse", List.of("/api/analyses", "/api/batches", "/api/rules", "/api/outcomes"),
            "templates", List.of("/api/templates", "/api/drafts"),
            "connections", List.of("/api/connections", "/api/imports", "/api/arcs"),
            "reminders", List.of("/api/reminders", "/api/seats"),
            "events", List.of("/api/subscriptions"));

    private Scope() {}

    /// Every scope there is, in order.
    public static List<String> all() {
        return AREAS.keySet().stream()
                .sorted()
                .flatMap(area -> Stream.of(area + READ, area + WRITE))
                .toList();
    }

    /// The scope that a request needs; empty where no scope is enough.
    ///
    /// @param path normalised, without the query
    public static Optional<String> needed(String method, String path) {
        String kind = changesNothing(method, path) ? READ : WRITE;
        return AREAS.entrySet().stream()
                .filter(area -> area.getValue().stream().anyMatch(prefix -> covers(prefix, path)))
                .map(area -> area.getKey() + kind)
                .findFirst();
    }

    /// Whether one of the granted scopes holds the needed one.
    public static boolean holds(Collection<String> granted, String needed) {
        return granted.contains(needed)
                || (needed.endsWith(READ)
                        && granted.contains(needed.substring(0, needed.length() - READ.length()) + WRITE));
    }

    /// Whether a request only reads or asks.
    public static boolean changesNothing(String method, String path) {
        return READING.contains(method) || (method.equals("POST") && ASKING.contains(path));
    }

    private static boolean covers(String prefix, String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
