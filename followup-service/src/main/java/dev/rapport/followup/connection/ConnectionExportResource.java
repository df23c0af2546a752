package dev.rapport.followup.connection;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.rows.CsvCells;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/connections/export")
@Tag(name = "Connections")
class ConnectionExportResource {

    private static final String CSV = "csv";
    private static final String JSON_LINES = "jsonl";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(CSV, "text/csv;charset=UTF-8", JSON_LINES, "application/x-ndjson");

    private final ExportStore store;
    private final WorkspaceScope workspaces;
    private final CurrentWorkspace workspace;
    private final ObjectMapper json;

    ConnectionExportResource(
            ExportStore store, WorkspaceScope workspaces, CurrentWorkspace workspace, ObjectMapper json) {
        this.store = store;
        this.workspaces = workspaces;
        this.workspace = workspace;
        this.json = json;
    }

    @GET
    @Operation(summary = "The connections as a file: csv or jsonl", description = "An import reads it as a table.")
    public Response export(
            @QueryParam("format") @DefaultValue(CSV) String format,
            @QueryParam("state") @Nullable String state,
            @QueryParam("member") @Nullable String member) {
        String wanted = Fields.oneOf("format", format, MEDIA_TYPES.keySet());
        ConnectionFilter filter = ConnectionFilter.of(state, member, null, workspace.memberId());
        UUID workspaceId = workspace.id();
        StreamingOutput output = out -> write(workspaceId, filter, wanted, out);
        return Response.ok(output, MEDIA_TYPES.get(wanted))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"connections." + wanted + "\"")
                .build();
    }

    private void write(UUID workspaceId, ConnectionFilter filter, String format, OutputStream out) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            if (format.equals(CSV)) {
                writer.write(CsvCells.join(ExportRow.COLUMNS));
            }
            workspaces.inTransaction(workspaceId, () -> {
                store.forEach(filter, row -> write(row, format, writer));
                return true;
            });
        }
    }

    private void write(ExportRow row, String format, Writer writer) {
        try {
            List<String> cells = row.cells();
            writer.write(format.equals(CSV) ? CsvCells.join(cells) : json.writeValueAsString(row) + "\n");
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
