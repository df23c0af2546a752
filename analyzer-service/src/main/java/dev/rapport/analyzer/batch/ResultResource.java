package dev.rapport.analyzer.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.analyzer.batch.result.ResultFile;
import dev.rapport.analyzer.batch.result.ResultFormat;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/batches/{id}/results")
@Tag(name = "Batches")
class ResultResource {

    private final BatchStore batches;
    private final ItemStore items;
    private final WorkspaceScope workspaces;
    private final CurrentWorkspace workspace;
    private final ObjectMapper json;

    ResultResource(
            BatchStore batches,
            ItemStore items,
            WorkspaceScope workspaces,
            CurrentWorkspace workspace,
            ObjectMapper json) {
        this.batches = batches;
        this.items = items;
        this.workspaces = workspaces;
        this.workspace = workspace;
        this.json = json;
    }

    @GET
    @Operation(
            summary = "The results as a file: csv, jsonl or xlsx",
            description = "All items, those without a result too.")
    public Response results(UUID id, @QueryParam("format") @DefaultValue("csv") String format) {
        ResultFormat wanted = ResultFormat.of(Fields.oneOf("format", format, ResultFormat.names()));
        UUID workspaceId = workspace.id();
        if (workspaces.inTransaction(workspaceId, () -> batches.find(id)).isEmpty()) {
            throw Problems.notFound("batch", id);
        }
        StreamingOutput output = out -> write(workspaceId, id, wanted, out);
        return Response.ok(output, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"batch-" + id + "." + wanted.wireName() + "\"")
                .build();
    }

    private void write(UUID workspaceId, UUID id, ResultFormat format, OutputStream out) throws IOException {
        try (ResultFile file = format.open(out, json)) {
            workspaces.inTransaction(workspaceId, () -> {
                items.forEach(id, item -> add(file, item));
                return true;
            });
        }
    }

    private static void add(ResultFile file, Item item) {
        try {
            file.add(item);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
