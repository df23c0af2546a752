package dev.rapport.analyzer.batch;

import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/batches/{id}/groups")
@Tag(name = "Batches")
@Produces(MediaType.APPLICATION_JSON)
class GroupResource {

    private static final int SHOWN_NOTES = 20;

    private final BatchStore batches;
    private final Groups groups;
    private final GroupStore store;

    GroupResource(BatchStore batches, Groups groups, GroupStore store) {
        this.batches = batches;
        this.groups = groups;
        this.store = store;
    }

    @GET
    @Operation(
            summary = "Notes of the batch that are nearly the same, the largest group first",
            description = "Names, greetings and numbers hide nothing. The first 20 notes of each group are shown.")
    public Page<NoteGroup> groups(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        int count = Limit.parse(limit);
        int after = Cursor.read(cursor, 1, parts -> Integer.valueOf(parts.getFirst()))
                .orElse(0);
        Batch batch = QuarkusTransaction.requiringNew()
                .call(() -> batches.find(id).orElseThrow(() -> Problems.notFound("batch", id)));
        groups.require(batch);
        return QuarkusTransaction.requiringNew().call(() -> page(id, after, count));
    }

    private Page<NoteGroup> page(UUID id, int after, int count) {
        return Page.of(store.groups(id, after, count + 1), count, size -> Cursor.of(size.place()))
                .map(size -> new NoteGroup(size.place(), size.size(), store.members(id, size.place(), SHOWN_NOTES)));
    }
}
