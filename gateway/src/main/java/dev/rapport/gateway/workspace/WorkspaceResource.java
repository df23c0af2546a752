package dev.rapport.gateway.workspace;

import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/workspaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workspaces", description = "An account may belong to several")
class WorkspaceResource {

    private static final int LONGEST_NAME = 100;

    private final Memberships memberships;
    private final AuditLog log;
    private final CurrentCaller current;

    record Named(@Nullable String name) {}

    WorkspaceResource(Memberships memberships, AuditLog log, CurrentCaller current) {
        this.memberships = memberships;
        this.log = log;
        this.current = current;
    }

    @GET
    @Operation(summary = "The account's own workspaces")
    public Page<WorkspaceView> list() {
        return new Page<>(memberships.of(current.person().accountId()), null).map(WorkspaceView::of);
    }

    @POST
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Transactional
    @Operation(summary = "A new workspace, owned by who makes it", description = "The session stays where it is")
    public Response create(@Nullable Named request) {
        Person person = current.person();
        Membership made = memberships.found(name(request), person.accountId());
        log.tell("workspace.created", made.workspaceId(), Map.of());
        log.tell(
                made.workspaceId(), current.get(), current.source(), "workspace.created", made.workspaceId(), Map.of());
        return Response.status(Response.Status.CREATED)
                .entity(WorkspaceView.of(made))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Transactional
    @Operation(summary = "Rename the current workspace")
    public WorkspaceView rename(@PathParam("id") UUID id, @Nullable Named request) {
        if (!id.equals(current.workspaceId())) {
            throw Problems.notFound("current workspace", id);
        }
        String name = name(request);
        memberships.rename(id, name);
        log.tell("workspace.renamed", id, Map.of("name", name));
        return new WorkspaceView(id, name, current.seat().role(), current.seat().memberId());
    }

    private static String name(@Nullable Named request) {
        Named given = Fields.required("body", request, "send {\"name\": …}");
        return Fields.text("name", given.name(), LONGEST_NAME);
    }
}
