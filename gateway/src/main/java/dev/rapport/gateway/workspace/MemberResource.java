package dev.rapport.gateway.workspace;

import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "Who belongs to the workspace, in which role")
class MemberResource {

    private final MemberStore members;
    private final AuditLog log;
    private final CurrentCaller current;

    record NewRole(@Nullable String role) {}

    MemberResource(MemberStore members, AuditLog log, CurrentCaller current) {
        this.members = members;
        this.log = log;
        this.current = current;
    }

    @GET
    @Operation(summary = "The workspace's members")
    public Page<Member> list() {
        Seat seat = current.seat();
        return new Page<>(members.list(seat.workspaceId(), seat.memberId()), null);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Transactional
    @Operation(summary = "Give a member another role")
    public Member change(@PathParam("id") UUID id, @Nullable NewRole request) {
        NewRole given = Fields.required("body", request, "send {\"role\": …}");
        String role = Roles.checked("role", given.role());
        Seat seat = current.seat();
        int owners = members.lockOwners(seat.workspaceId());
        Member member = find(seat, id);
        Roles.checkMayGive(seat, role);
        checkMayTouch(seat, member);
        if (!role.equals(Role.OWNER)) {
            checkNotLastOwner(member, owners);
        }
        members.setRole(seat.workspaceId(), id, role);
        log.tell("member.role-changed", id, Map.of("from", member.role(), "role", role));
        return find(seat, id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Remove a member, or leave", description = "The keys they made end; their sessions leave too")
    public Response remove(@PathParam("id") UUID id) {
        Seat seat = current.seat();
        int owners = members.lockOwners(seat.workspaceId());
        Member member = find(seat, id);
        if (!member.you()) {
            checkMayTouch(seat, member);
        }
        checkNotLastOwner(member, owners);
        log.tell("member.removed", id, Map.of("email", member.email(), "role", member.role()));
        members.remove(seat.workspaceId(), id);
        return Response.noContent().build();
    }

    private Member find(Seat seat, UUID id) {
        return members.find(seat.workspaceId(), seat.memberId(), id).orElseThrow(() -> Problems.notFound("member", id));
    }

    private static void checkMayTouch(Seat seat, Member member) {
        if (!seat.administers()) {
            throw new ForbiddenException("Members are changed by the workspace's owner or an admin.");
        }
        if (member.role().equals(Role.OWNER) && !seat.owns()) {
            throw new ForbiddenException("Only an owner changes an owner.");
        }
    }

    private static void checkNotLastOwner(Member member, int owners) {
        if (member.role().equals(Role.OWNER) && owners == 1) {
            throw Problems.problem(
                            "last-owner",
                            Response.Status.CONFLICT,
                            "A workspace keeps an owner; make somebody else one first.")
                    .build();
        }
    }
}
