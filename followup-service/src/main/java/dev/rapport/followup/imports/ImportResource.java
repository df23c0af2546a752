package dev.rapport.followup.imports;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.ChangesNothing;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "A member's own data archive, and other tools' tables")
class ImportResource {

    private final Imports imports;
    private final ImportStore store;

    ImportResource(Imports imports, ImportStore store) {
        this.imports = imports;
        this.store = store;
    }

    @POST
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(
            summary = "Take in a data archive or a table",
            description = "A zip or one CSV. A row that can't be taken is told with file, line and column and stops"
                    + " nothing. The same upload twice doubles nobody.")
    public Response run(
            InputStream body,
            @Context HttpHeaders headers,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @BeanParam ImportOptions options)
            throws IOException {
        return imports.run(body, UploadType.of(headers.getMediaType()), options, key);
    }

    @POST
    @ChangesNothing
    @Path("preview")
    @Operation(summary = "What an import would do", description = "Stores nothing.")
    public ImportReport preview(InputStream body, @Context HttpHeaders headers, @BeanParam ImportOptions options)
            throws IOException {
        return imports.preview(body, UploadType.of(headers.getMediaType()), options);
    }

    @GET
    @Transactional
    @Operation(summary = "What imports did, the newest first")
    public Page<ImportReport> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        int count = Limit.parse(limit);
        Optional<UUID> before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
        List<ImportReport> found = store.list(before.orElse(null), count + 1);
        return Page.of(found, count, report -> Cursor.of(String.valueOf(report.id())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "What one import did")
    public ImportReport one(@PathParam("id") UUID id) {
        return store.find(id).orElseThrow(() -> Problems.notFound("import", id));
    }
}
