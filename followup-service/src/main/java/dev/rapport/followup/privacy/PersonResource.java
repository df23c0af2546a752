package dev.rapport.followup.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One person: what is kept about them, and erasing it. A member may do so with their own connections, an owner or
/// admin
/// with everybody's.
@Path("/api/connections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
@Tag(name = "Privacy", description = "What is kept about people")
class PersonResource {

    private final ErasureStore store;
    private final Erasure erasure;
    private final ExportStore exports;
    private final CurrentWorkspace workspace;
    private final SecurityIdentity caller;
    private final ObjectMapper json;

    PersonResource(
            ErasureStore store,
            Erasure erasure,
            ExportStore exports,
            CurrentWorkspace workspace,
            SecurityIdentity caller,
            ObjectMapper json) {
        this.store = store;
        this.erasure = erasure;
        this.exports = exports;
        this.workspace = workspace;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Path("/{id}/export")
    @Transactional
    @Operation(summary = "Everything that is kept about a person")
    public JsonNode export(@PathParam("id") UUID id) {
        var person = exports.find(id)
                .map(rows -> ExportedPerson.of(rows, json))
                .orElseThrow(() -> Problems.notFound("connection", id));
        check(UUID.fromString(person.path("connection").path("memberId").asText()));
        return person;
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Erase a person",
            description = "Here and, within moments, in the other services. Repeating it changes nothing.")
    public void erase(@PathParam("id") UUID id) {
        var person = store.lock(id);
        if (person.isPresent()) {
            check(person.get().memberId());
            erasure.erase(List.of(person.get()), Erasure.Cause.REQUEST, workspace.memberId());
        } else if (!erasure.isErased(id)) {
            throw Problems.notFound("connection", id);
        }
    }

    private void check(UUID memberId) {
        boolean leads = caller.hasRole(Role.OWNER) || caller.hasRole(Role.ADMIN);
        if (!leads && !memberId.equals(workspace.memberId())) {
            throw new ForbiddenException("It is another member's connection; ask that member, an admin or the owner.");
        }
    }
}
