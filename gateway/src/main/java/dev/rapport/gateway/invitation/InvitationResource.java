package dev.rapport.gateway.invitation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.gateway.account.EmailAddress;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.gateway.setting.Addresses;
import dev.rapport.gateway.workspace.Roles;
import dev.rapport.gateway.workspace.WorkspaceNames;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN})
@Tag(name = "Invitations", description = "By link, once")
class InvitationResource {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_DAYS = 30;
    private static final int DEFAULT_DAYS = 7;

    private final InvitationStore store;
    private final WorkspaceNames names;
    private final Addresses addresses;
    private final AuditLog log;
    private final CurrentCaller current;
    private final Clock clock;

    record NewInvitation(
            @Nullable String role,
            @Nullable String email,
            @Nullable Integer days) {}

    InvitationResource(
            InvitationStore store,
            WorkspaceNames names,
            Addresses addresses,
            AuditLog log,
            CurrentCaller current,
            Clock clock) {
        this.store = store;
        this.names = names;
        this.addresses = addresses;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The workspace's open invitations")
    public Page<InvitationView> list() {
        return new Page<>(store.list(current.workspaceId(), clock.instant()), null)
                .map(invitation -> InvitationView.of(invitation, null));
    }

    @POST
    @Transactional
    @Operation(summary = "Invite somebody", description = "The link is shown this once")
    public Response create(@Nullable NewInvitation request) {
        NewInvitation given = Fields.required("body", request, "send {\"role\": …}");
        Invitation invitation = invitation(given);
        String token = Secret.random();
        store.add(invitation, Secret.hash(token));
        log.tell("invitation.created", invitation.id(), Map.of("role", invitation.role()));
        String link = addresses.link(current.context(), "/invitation", token);
        return Response.status(Response.Status.CREATED)
                .entity(InvitationView.of(invitation, link))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Withdraw an invitation")
    public Response withdraw(@PathParam("id") UUID id) {
        if (!store.remove(current.workspaceId(), id)) {
            throw Problems.notFound("invitation", id);
        }
        log.tell("invitation.withdrawn", id, Map.of());
        return Response.noContent().build();
    }

    private Invitation invitation(NewInvitation given) {
        String role = Roles.checked("role", given.role());
        Roles.checkMayGive(current.seat(), role);
        String email =
                given.email() == null || given.email().isBlank() ? null : EmailAddress.checked("email", given.email());
        Instant now = clock.instant();
        UUID workspace = current.workspaceId();
        return new Invitation(
                IDS.generate(),
                workspace,
                names.of(workspace),
                role,
                email,
                current.person().name(),
                now,
                now.plus(Duration.ofDays(days(given.days()))));
    }

    private static int days(@Nullable Integer days) {
        if (days == null) {
            return DEFAULT_DAYS;
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw Problems.invalidField("days", "is " + days, "send 1 to " + LONGEST_DAYS);
        }
        return days;
    }
}
