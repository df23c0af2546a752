package dev.rapport.service.upload;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Only uploads may be long; the server's own limit, which is theirs, is too much for anything else. A body that does
/// not say its length is counted by the gateway.
class BodyLimits {

    private static final long LONGEST_OTHER_BODY = 256L << 10;

    private final List<String> uploads;

    BodyLimits(UploadConfig config) {
        this.uploads = config.paths().orElse(List.of());
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean upload = uploads.stream().anyMatch(path::startsWith);
        if (!upload && length(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > LONGEST_OTHER_BODY) {
            throw Problems.problem(
                            "content-too-large",
                            Response.Status.REQUEST_ENTITY_TOO_LARGE,
                            "The body is longer than " + LONGEST_OTHER_BODY + " bytes.")
                    .build();
        }
    }

    private static long length(@Nullable String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }
}
