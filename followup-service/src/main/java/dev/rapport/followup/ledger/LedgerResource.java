package dev.rapport.followup.ledger;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/seats/me/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "What a seat has sent, against the network's limits")
class LedgerResource {

    private final Ledger ledger;
    private final Idempotency idempotency;
    private final CurrentWorkspace workspace;

    LedgerResource(Ledger ledger, Idempotency idempotency, CurrentWorkspace workspace) {
        this.ledger = ledger;
        this.idempotency = idempotency;
        this.workspace = workspace;
    }

    /// @param items notes of this month, invitations of the last seven days, and open invitations
    record View(List<LedgerEntry> items) {}

    @GET
    @Operation(summary = "Notes this month, invitations this week and open ones, with what is left of each")
    public View mine() {
        return new View(ledger.of(workspace.memberId()));
    }

    @PUT
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(
            summary = "Set one's own limits",
            description = "What is left out stays; 0 goes back to what is known of the network")
    public Response limit(@HeaderParam(Idempotency.HEADER) @Nullable String key, @Nullable LimitsRequest request) {
        LimitsRequest given = Fields.required("body", request, "send limits as JSON, {\"notesAMonth\": 5} for example");
        return idempotency.once(
                key,
                "limits",
                given,
                () -> Response.ok(new View(ledger.limit(workspace.memberId(), given)))
                        .build());
    }
}
