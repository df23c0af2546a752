package dev.rapport.gateway.invitation;

import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.session.SessionCookie;
import dev.rapport.gateway.session.SessionDocument;
import dev.rapport.gateway.session.SessionDocuments;
import dev.rapport.service.problem.Fields;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What somebody with a link may do; the link says who they are.
@Path("/api/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "By link, once")
class AcceptanceResource {

    private final Acceptance acceptance;
    private final SessionCookie cookie;
    private final SessionDocuments documents;
    private final CurrentCaller current;

    record Look(@Nullable String token) {}

    record Seen(String workspace, String role, @Nullable String email, String invitedBy, Instant expiresAt) {}

    record Accept(
            @Nullable String token,
            @Nullable String email,
            @Nullable String name,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Accept by " + email;
        }
    }

    AcceptanceResource(Acceptance acceptance, SessionCookie cookie, SessionDocuments documents, CurrentCaller current) {
        this.acceptance = acceptance;
        this.cookie = cookie;
        this.documents = documents;
        this.current = current;
    }

    @POST
    @Path("/look")
    @Operation(summary = "What an invitation is to")
    public Seen look(@Nullable Look request) {
        Look given = Fields.required("body", request, "send {\"token\": …}");
        Invitation invitation = acceptance.find(given.token());
        return new Seen(
                invitation.workspaceName(),
                invitation.role(),
                invitation.email(),
                invitation.invitedBy(),
                invitation.expiresAt());
    }

    @POST
    @Path("/accept")
    @Operation(summary = "Accept an invitation", description = "With an account (signed in), or making one")
    public SessionDocument accept(@Nullable Accept request) {
        Accept given = Fields.required("body", request, "send {\"token\": …}");
        cookie.set(current.context(), acceptance.accept(given));
        return documents.now();
    }
}
