package dev.rapport.gateway.routing;

import java.util.List;

/// What the gateway answers itself under `/api`.
public final class OwnPaths {

    private static final List<String> PREFIXES = List.of(
            "/api/session",
            "/api/sessions",
            "/api/owner",
            "/api/account",
            "/api/workspaces",
            "/api/members",
            "/api/invitations",
            "/api/keys",
            "/api/audit");

    private OwnPaths() {}

    public static boolean cover(String path) {
        return PREFIXES.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }
}
