package dev.rapport.followup.connection;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/connections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Connections", description = "The people being approached, and where each stands")
class ConnectionResource {

    private static final int LONGEST_ARC_ID = 100;

    private final Connections connections;
    private final Idempotency idempotency;
    private final CurrentWorkspace workspace;
    private final InvitationConfig invitations;
    private final Clock clock;

    ConnectionResource(
            Connections connections,
            Idempotency idempotency,
            CurrentWorkspace workspace,
            InvitationConfig invitations,
            Clock clock) {
        this.connections = connections;
        this.idempotency = idempotency;
        this.workspace = workspace;
        this.invitations = invitations;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Take up a person, with the note that is to be sent")
    public Response prepare(@HeaderParam(Idempotency.HEADER) @Nullable String key, @Nullable NewConnection request) {
        NewConnection given = Fields.required("body", request, "send a connection as JSON");
        return idempotency.once(
                key, "prepare", given, () -> answer(Response.Status.CREATED, connections.prepare(given)));
    }

    @GET
    @Transactional
    @Operation(summary = "List connections, the newest first")
    public Page<ConnectionView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("member") @Nullable String member,
            @QueryParam("q") @Parameter(description = "Part of a name, a company or a position") @Nullable String words,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return connections
                .list(ConnectionFilter.of(state, member, words, workspace.memberId()), cursor, Limit.parse(limit))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One connection with its history")
    public ConnectionView get(@PathParam("id") UUID id) {
        return view(connections.get(id), connections.historyOf(id));
    }

    @POST
    @Path("/{id}/{move}")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(
            summary = "Tell what happened",
            description = "A move that the connection's state does not allow is answered with 409 and the legal moves")
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("move")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "sent",
                                                "accepted",
                                                "not-accepted",
                                                "withdrawn",
                                                "expired",
                                                "touched",
                                                "replied",
                                                "interest-mentioned",
                                                "closed"
                                            }))
                    MoveKind move,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable MoveRequest request) {
        MoveRequest given = request == null ? MoveRequest.EMPTY : request;
        return idempotency.once(
                key,
                move.wireName() + ' ' + id,
                given,
                () -> answer(Response.Status.OK, connections.move(id, given.toMove(move, clock.instant()))));
    }

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(summary = "All that happened, the newest first")
    public Page<HistoryView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return connections.history(id, cursor, Limit.parse(limit)).map(HistoryView::of);
    }

    @POST
    @Path("/{id}/reassign")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(
            summary = "Hand it over to a colleague",
            description = "What is planned comes in the colleague's hours; what is due falls due for them anew")
    public Response reassign(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable Reassignment request) {
        Reassignment given = Fields.required("body", request, "send {\"memberId\": …}");
        UUID member = Fields.required("memberId", given.memberId(), "send the id of a member");
        return idempotency.once(
                key, "reassign " + id, given, () -> answer(Response.Status.OK, connections.reassign(id, member)));
    }

    @POST
    @Path("/{id}/arc")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(
            summary = "Put it on another arc, or on the newest version of its own",
            description = "What was done stays done; what is to come is planned anew")
    public Response arc(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable ArcChoice request) {
        ArcChoice given = Fields.required("body", request, "send {\"arc\": …}");
        String arc = Fields.text("arc", given.arc(), LONGEST_ARC_ID);
        return idempotency.once(
                key, "arc " + id, given, () -> answer(Response.Status.OK, connections.changeArc(id, arc)));
    }

    private Response answer(Response.Status status, Connection connection) {
        return Response.status(status).entity(view(connection)).build();
    }

    private ConnectionView view(Connection connection) {
        return view(connection, null);
    }

    private ConnectionView view(Connection connection, @Nullable List<HistoryEntry> history) {
        return ConnectionView.of(connection, InvitationDates.of(connection, invitations), history);
    }
}
