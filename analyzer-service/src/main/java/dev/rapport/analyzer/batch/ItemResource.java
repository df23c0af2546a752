package dev.rapport.analyzer.batch;

import dev.rapport.engine.Verdict;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/batches/{id}")
@Tag(name = "Batches")
@Produces(MediaType.APPLICATION_JSON)
class ItemResource {

    private final BatchStore batches;
    private final ItemStore items;

    ItemResource(BatchStore batches, ItemStore items) {
        this.batches = batches;
        this.items = items;
    }

    @GET
    @Path("items")
    @Transactional
    @Operation(
            summary = "The notes of a batch in the order of the file",
            description = "verdict and rule choose those that got it and those in which it has a finding.")
    public Page<Item> items(
            UUID id,
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        require(id);
        if (verdict != null) {
            Fields.oneOf(
                    "verdict",
                    verdict,
                    Arrays.stream(Verdict.values()).map(Verdict::wireName).toList());
        }
        int count = Limit.parse(limit);
        var found = items.items(id, after(cursor), verdict, rule, count + 1);
        return Page.of(found, count, item -> Cursor.of(item.number()));
    }

    @GET
    @Path("faults")
    @Transactional
    @Operation(summary = "The rows of the upload that are no notes, and why")
    public Page<RowFault> faults(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        require(id);
        int count = Limit.parse(limit);
        return Page.of(items.faults(id, after(cursor), count + 1), count, fault -> Cursor.of(fault.number()))
                .map(ItemStore.NumberedFault::fault);
    }

    private void require(UUID id) {
        if (batches.find(id).isEmpty()) {
            throw Problems.notFound("batch", id);
        }
    }

    private static int after(@Nullable String cursor) {
        return Cursor.read(cursor, 1, parts -> Integer.valueOf(parts.getFirst()))
                .orElse(0);
    }
}
