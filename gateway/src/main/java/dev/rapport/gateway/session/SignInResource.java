package dev.rapport.gateway.session;

import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.session.Sessions.Started;
import dev.rapport.gateway.workspace.Membership;
import dev.rapport.gateway.workspace.Memberships;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session", description = "Signing in and out")
class SignInResource {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SessionDocuments documents;
    private final Memberships memberships;
    private final CurrentCaller current;

    record Switch(@Nullable UUID workspaceId) {}

    SignInResource(
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            SessionDocuments documents,
            Memberships memberships,
            CurrentCaller current) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.documents = documents;
        this.memberships = memberships;
        this.current = current;
    }

    @GET
    @Operation(summary = "Who is asking", description = "Answers everyone")
    public SessionDocument now() {
        if (current.find().isEmpty()) {
            cookie.clear(current.context());
        }
        return documents.now();
    }

    @POST
    @Operation(summary = "Sign in")
    public SessionDocument start(@Nullable Credentials request) {
        Credentials given = Fields.required("body", request, "send {\"email\": …, \"password\": …}");
        Started started = signIn.with(given);
        cookie.set(current.context(), started.token());
        return documents.now();
    }

    @DELETE
    @Transactional
    @Operation(summary = "Sign out")
    public Response end() {
        sessions.endCurrent();
        cookie.clear(current.context());
        return Response.noContent().build();
    }

    @POST
    @Path("/workspace")
    @Transactional
    @Operation(summary = "Act in another of the account's workspaces")
    public SessionDocument act(@Nullable Switch request) {
        Switch given = Fields.required("body", request, "send {\"workspaceId\": …}");
        UUID id = Fields.required("workspaceId", given.workspaceId(), "send the id of one of the account's workspaces");
        Membership membership = memberships
                .of(current.person().accountId(), id)
                .orElseThrow(() -> Problems.notFound("workspace of yours", id));
        sessions.act(membership);
        return documents.now();
    }
}
