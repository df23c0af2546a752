package dev.rapport.tenancy;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// What holds for every endpoint of every service before its own `@RolesAllowed`: who may only look changes nothing,
/// and a role that no workspace gives does nothing. An endpoint whose author forgot to say who may call it is so shut
/// to
/// viewers, not open.
class RoleFilter {

    private static final String API = "/api/";
    private static final Set<String> WRITERS = Set.of(Role.OWNER, Role.ADMIN, Role.MEMBER);
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        if (!request.getUriInfo().getRequestUri().getPath().startsWith(API) || mayWrite(request)) {
            return;
        }
        if (!has(request, Role.VIEWER)) {
            throw new ForbiddenException("Your role has no rights in this workspace.");
        }
        if (!onlyReads(request, endpoint)) {
            throw new ForbiddenException("A viewer may look and change nothing; ask for the role member.");
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
