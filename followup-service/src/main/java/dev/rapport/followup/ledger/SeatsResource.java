package dev.rapport.followup.ledger;

import dev.rapport.followup.seat.Seat;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "What a seat has sent, against the network's limits")
class SeatsResource {

    private final Ledger ledger;

    SeatsResource(Ledger ledger) {
        this.ledger = ledger;
    }

    /// A member's seat with its ledger.
    ///
    /// @param zone IANA name
    /// @param items as in one's own ledger
    record SeatLedger(UUID memberId, String zone, int noteLimit, List<LedgerEntry> items) {

        static SeatLedger of(Seat seat, List<LedgerEntry> items) {
            return new SeatLedger(seat.memberId(), seat.workingTime().zone().getId(), seat.noteLimit(), items);
        }
    }

    @GET
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(
            summary = "The seats of the workspace with their ledgers",
            description = "Of members who have saved a seat, have a connection, or have sent one")
    public Page<SeatLedger> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        return ledger.ofAll(cursor, Limit.parse(limit));
    }
}
