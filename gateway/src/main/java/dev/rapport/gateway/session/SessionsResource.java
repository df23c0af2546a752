package dev.rapport.gateway.session;

import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Where the account is signed in")
class SessionsResource {

    private final SessionStore store;
    private final Sessions sessions;
    private final AuditLog log;
    private final CurrentCaller current;
    private final Clock clock;

    SessionsResource(SessionStore store, Sessions sessions, AuditLog log, CurrentCaller current, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The account's sessions")
    public Page<SessionView> list() {
        return new Page<>(store.of(current.person().accountId(), current.get().credentialId(), clock.instant()), null);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "End one")
    public Response end(@PathParam("id") UUID id) {
        if (!store.remove(current.person().accountId(), id)) {
            throw Problems.notFound("session of yours", id);
        }
        tell(id);
        return Response.noContent().build();
    }

    @DELETE
    @Transactional
    @Operation(summary = "End all but this one")
    public Response endOthers() {
        sessions.endOthers();
        tell("all others");
        return Response.noContent().build();
    }

    private void tell(Object target) {
        if (current.get().seat() != null) {
            log.tell("session.ended", target, Map.of());
        }
    }
}
