package dev.rapport.followup.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A workspace's people altogether: how long they are kept, what was erased, taking everything out, erasing everybody.
@Path("/api/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "What is kept about people")
class PrivacyResource {

    /// What the owner has to send, so that nobody erases everybody by a slip.
    static final String CONFIRMATION = "erase everyone";

    private static final int MOST_DAYS = 3650;

    private final RetentionStore retentions;
    private final ErasureLog log;
    private final ExportStore exports;
    private final CurrentWorkspace workspace;
    private final WorkspaceScope workspaces;
    private final ObjectMapper json;
    private final Clock clock;

    PrivacyResource(
            RetentionStore retentions,
            ErasureLog log,
            ExportStore exports,
            CurrentWorkspace workspace,
            WorkspaceScope workspaces,
            ObjectMapper json,
            Clock clock) {
        this.retentions = retentions;
        this.log = log;
        this.exports = exports;
        this.workspace = workspace;
        this.workspaces = workspaces;
        this.json = json;
        this.clock = clock;
    }

    /// @param days absent: people are kept until someone erases them
    /// @param erasingEveryoneUntil present while everybody who was there by then is being erased
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RetentionView(
            @Nullable Integer days,
            @Nullable UUID changedBy,
            @Nullable Instant changedAt,
            @Nullable Instant erasingEveryoneUntil) {}

    /// @param days null to keep people until someone erases them
    record RetentionRequest(@Nullable Integer days) {}

    record EraseRequest(@Nullable String confirm) {}

    @GET
    @Path("/retention")
    @Transactional
    @Operation(summary = "How long people are kept after it is over with them")
    public RetentionView retention() {
        return retentions
                .find()
                .map(kept -> new RetentionView(kept.days(), kept.changedBy(), kept.changedAt(), kept.everyoneUntil()))
                .orElse(new RetentionView(null, null, null, null));
    }

    @PUT
    @Path("/retention")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Transactional
    @Operation(
            summary = "Set how long people are kept",
            description = "Days after they were closed, not accepted, withdrawn or expired; null for no end")
    public RetentionView keep(@Nullable RetentionRequest request) {
        Integer days = Fields.required("body", request, "send {\"days\": 365}, or null for no end")
                .days();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw Problems.invalidField("days", "is " + days, "send 1 to " + MOST_DAYS + ", or null for no end");
        }
        retentions.save(days, workspace.memberId(), clock.instant());
        return retention();
    }

    @GET
    @Path("/erasures")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Transactional
    @Operation(summary = "What was erased, the newest first: numbers, nobody's name")
    public Page<ErasureLog.Entry> erasures(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        int wanted = Limit.parse(limit);
        var before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
        return Page.of(log.list(before, wanted + 1), wanted, entry -> Cursor.of(entry.id()));
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.OWNER)
    @Produces("application/x-ndjson")
    @Operation(summary = "Everything that is kept about everybody, a line of JSON a person")
    public Response export() {
        UUID workspaceId = workspace.id();
        StreamingOutput output = out -> workspaces.inTransaction(workspaceId, () -> {
            exports.forEach(rows -> write(rows, out));
            return true;
        });
        return Response.ok(output)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.jsonl\"")
                .build();
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(Role.OWNER)
    @Transactional
    @Operation(summary = "Erase everybody who is there now", description = "Goes on in the background until it is done")
    public Response eraseEveryone(@Nullable EraseRequest request) {
        String given = Fields.required("body", request, "send {\"confirm\": \"" + CONFIRMATION + "\"}")
                .confirm();
        if (!CONFIRMATION.equals(given)) {
            throw Problems.invalidField("confirm", "does not confirm it", "send \"" + CONFIRMATION + "\"");
        }
        retentions.eraseEveryone(workspace.memberId(), clock.instant());
        return Response.accepted(retention()).build();
    }

    private void write(String rows, OutputStream out) {
        try {
            out.write((ExportedPerson.of(rows, json) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
