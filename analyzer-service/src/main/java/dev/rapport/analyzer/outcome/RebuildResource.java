package dev.rapport.analyzer.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.analyzer.outcome.RebuildStore.Rebuilding;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/outcomes/rebuild")
@Tag(name = "Outcomes")
@Produces(MediaType.APPLICATION_JSON)
class RebuildResource {

    private final Rebuild rebuild;
    private final RebuildStore store;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    RebuildResource(Rebuild rebuild, RebuildStore store, CurrentWorkspace workspace, Clock clock) {
        this.rebuild = rebuild;
        this.store = store;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// How the last rebuilding stands.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RebuildView(
            @Schema(description = "never, running, done, failed or interrupted; the last two changed nothing")
            String state,

            @Nullable Instant startedAt,
            @Nullable Instant endedAt,

            @Schema(description = "Events taken from the topic.")
            long events,

            @Nullable String failure) {}

    @POST
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(
            summary = "Make the outcomes anew from the topic",
            description = "Goes on by itself; figures stay as they are until it is done.")
    public Response start() {
        if (!rebuild.start(workspace.id())) {
            throw Problems.conflict("The outcomes are being rebuilt already; GET tells how far it is.");
        }
        return Response.accepted(new RebuildView("running", null, null, 0, null))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "How the last rebuilding stands")
    public RebuildView last() {
        return store.last().map(this::view).orElseGet(() -> new RebuildView("never", null, null, 0, null));
    }

    private RebuildView view(Rebuilding last) {
        return new RebuildView(state(last), last.startedAt(), last.endedAt(), last.events(), last.failure());
    }

    private String state(Rebuilding last) {
        if (last.endedAt() != null) {
            return last.failure() == null ? "done" : "failed";
        }
        return last.seenAt().isBefore(clock.instant().minus(Rebuild.SILENCE)) ? "interrupted" : "running";
    }
}
