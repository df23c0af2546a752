package dev.rapport.tenancy;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// What holds for every endpoint of every service before its own `@RolesAllowed`: who may only look changes nothing,
/// and a role that no workspace gives does nothing, and a key does no more than its scopes say. An endpoint whose
/// author forgot to say who may call it is so shut
/// to
/// viewers, not open.
class RoleFilter {

    private static final String API = "/api/";
    private static final Set<String> WRITERS = Set.of(Role.OWNER, Role.ADMIN, Role.MEMBER);
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!path.startsWith(API)) {
            return;
        }
        checkScope(request, path);
        if (mayWrite(request)) {
            return;
        }
        if (!has(request, Role.VIEWER)) {
            throw new ForbiddenException("Your role has no rights in this workspace.");
        }
        if (!onlyReads(request, endpoint)) {
            throw new ForbiddenException("A viewer may look and change nothing; ask for the role member.");
        }
    }

    private static void checkScope(ContainerRequestContext request, String path) {
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token)
                || !token.containsClaim(WorkspaceToken.SCOPE)) {
            return;
        }
        List<String> granted =
                List.of(token.<String>getClaim(WorkspaceToken.SCOPE).split(" ", -1));
        boolean held = Scope.needed(request.getMethod(), path)
                .filter(needed -> Scope.holds(granted, needed))
                .isPresent();
        if (!held) {
            throw new ForbiddenException("The key's scopes do not reach this.");
        }
    }

    private static boolean mayWrite(ContainerRequestContext request) {
        return WRITERS.stream().anyMatch(role -> has(request, role));
    }

    private static boolean has(ContainerRequestContext request, String role) {
        return request.getSecurityContext().isUserInRole(role);
    }

    private static boolean onlyReads(ContainerRequestContext request, ResourceInfo endpoint) {
        return READING.contains(request.getMethod())
                || endpoint.getResourceMethod().isAnnotationPresent(ChangesNothing.class);
    }
}
