package dev.rapport.gateway.audit;

import dev.rapport.gateway.audit.AuditExport.Format;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN})
@Tag(name = "Audit log", description = "Who did what when from where")
class AuditResource {

    private final AuditStore store;
    private final AuditLog log;
    private final AuditExport export;
    private final CurrentCaller current;

    AuditResource(AuditStore store, AuditLog log, AuditExport export, CurrentCaller current) {
        this.store = store;
        this.log = log;
        this.export = export;
        this.current = current;
    }

    @GET
    @Operation(summary = "The workspace's log, newest first")
    public Page<AuditEntry> list(
            @BeanParam AuditFilter filter,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.parse(limit);
        UUID before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()))
                .orElse(null);
        return Page.of(
                store.page(current.workspaceId(), filter, before, size + 1), size, entry -> Cursor.of(entry.id()));
    }

    @GET
    @Path("/export")
    @Produces({"text/csv", "application/x-ndjson"})
    @Transactional
    @Operation(summary = "The workspace's log as a file, oldest first")
    public Response export(@BeanParam AuditFilter filter, @QueryParam("format") @Nullable String format) {
        String name = Fields.oneOf("format", format == null ? "csv" : format, List.of("csv", "jsonl"));
        Format wanted = Format.valueOf(name.toUpperCase(Locale.ROOT));
        UUID workspace = current.workspaceId();
        filter.begin();
        filter.end();
        filter.member();
        log.tell("audit.exported", null, Map.of("format", name));
        StreamingOutput lines =
                out -> QuarkusTransaction.requiringNew().run(() -> write(workspace, filter, wanted, out));
        return Response.ok(lines, wanted.type())
                .header("Content-Disposition", "attachment; filename=\"audit." + name + "\"")
                .build();
    }

    private void write(UUID workspace, AuditFilter filter, Format format, OutputStream out) {
        write(out, export.header(format));
        store.forEach(workspace, filter, entry -> write(out, export.line(entry, format)));
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
