package dev.rapport.templates.exchange;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a file that is announced as too long before it is read; one that does not say how long it is, the server
/// cuts off a little later.
class FileSize {

    private static final int MOST_BYTES = 4 << 20;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        if (request.getLength() > MOST_BYTES) {
            throw Problems.problem(
                            "too-large",
                            Response.Status.REQUEST_ENTITY_TOO_LARGE,
                            "The body is longer than the " + MOST_BYTES
                                    + " bytes that are taken here; send the library in parts.")
                    .build();
        }
    }
}
