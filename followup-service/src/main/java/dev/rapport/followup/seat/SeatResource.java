package dev.rapport.followup.seat;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/seats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Seats", description = "A member's settings: time zone, working hours, note limit")
class SeatResource {

    private final Seats seats;
    private final Idempotency idempotency;
    private final CurrentWorkspace workspace;

    SeatResource(Seats seats, Idempotency idempotency, CurrentWorkspace workspace) {
        this.seats = seats;
        this.idempotency = idempotency;
        this.workspace = workspace;
    }

    @GET
    @Path("/me")
    @Operation(summary = "One's own seat")
    public SeatView mine() {
        return SeatView.of(seats.of(workspace.memberId()));
    }

    @PUT
    @Path("/me")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Set one's own seat", description = "What is planned moves with it; what is due stays")
    public Response save(@HeaderParam(Idempotency.HEADER) @Nullable String key, @Nullable SeatView request) {
        SeatView given = Fields.required("body", request, "send a seat as JSON");
        return idempotency.once(key, "seat", given, () -> {
            Seat seat = given.toSeat(seats.of(workspace.memberId()));
            return Response.ok(SeatView.of(seats.save(seat))).build();
        });
    }
}
