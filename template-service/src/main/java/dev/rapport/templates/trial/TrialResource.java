package dev.rapport.templates.trial;

import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Trials over HTTP. Rendering with a connection's id gives that connection's version while one runs.
@Path("/api/templates/{id}/trial")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
class TrialResource {

    private final Trials trials;

    TrialResource(Trials trials) {
        this.trials = trials;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(summary = "Starts a trial of two published versions, of a size that is set now")
    public TrialView start(@RestPath UUID id, @Nullable TrialRequest request) {
        return trials.start(id, request == null ? new TrialRequest(null, null, null) : request);
    }

    @GET
    @Operation(summary = "Shows the newest trial; how the versions compare only when it is settled")
    public TrialView show(@RestPath UUID id) {
        return trials.show(id);
    }

    @DELETE
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(summary = "Ends the trial")
    public TrialView end(@RestPath UUID id) {
        return trials.end(id);
    }
}
