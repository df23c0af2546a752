package dev.rapport.analyzer.batch;

import dev.rapport.analyzer.batch.upload.FileFormat;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.ChangesNothing;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/batches")
@Tag(name = "Batches", description = "Many notes at a time.")
@Produces(MediaType.APPLICATION_JSON)
class BatchResource {

    private final Uploads uploads;
    private final BatchStore batches;
    private final Batches moves;

    BatchResource(Uploads uploads, BatchStore batches, Batches moves) {
        this.uploads = uploads;
        this.batches = batches;
        this.moves = moves;
    }

    @POST
    @Operation(
            summary = "Judge the notes of a file",
            description =
                    "CSV, JSON lines or XLSX. A row that is no note is told with its line and stops nothing. With an"
                            + " Idempotency-Key the same upload twice is one batch.")
    public Response upload(
            InputStream body,
            @Context HttpHeaders headers,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @BeanParam UploadOptions options)
            throws IOException {
        Uploads.Uploaded uploaded = uploads.upload(body, format(headers), options, idempotencyKey);
        URI location = URI.create("/api/batches/" + uploaded.batch().id());
        return uploaded.isNew()
                ? Response.created(location).entity(uploaded.batch()).build()
                : Response.ok(uploaded.batch()).location(location).build();
    }

    @POST
    @ChangesNothing
    @Path("preview")
    @Operation(summary = "How a file would be read", description = "Stores nothing.")
    public Preview preview(InputStream body, @Context HttpHeaders headers, @BeanParam UploadOptions options)
            throws IOException {
        return uploads.preview(body, format(headers), options);
    }

    @GET
    @Transactional
    @Operation(summary = "The workspace's batches, newest first")
    public Page<Batch> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        int count = Limit.parse(limit);
        Optional<Position> after = Cursor.read(
                cursor, 2, parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        List<Batch> found = batches.list(
                after.map(Position::createdAt).orElse(null),
                after.map(Position::id).orElse(null),
                count + 1);
        return Page.of(found, count, batch -> Cursor.of(batch.createdAt(), batch.id()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One batch and how far it is")
    public Batch one(UUID id) {
        return batches.find(id).orElseThrow(() -> Problems.notFound("batch", id));
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Hand no more notes over for now")
    public Batch pause(UUID id) {
        return moves.move(id, BatchMove.PAUSE);
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Go on")
    public Batch resume(UUID id) {
        return moves.move(id, BatchMove.RESUME);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Stop for good; results so far are kept")
    public Batch cancel(UUID id) {
        return moves.move(id, BatchMove.CANCEL);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a batch, its notes and its results")
    public void delete(UUID id) {
        if (!batches.delete(id)) {
            throw Problems.notFound("batch", id);
        }
    }

    private static FileFormat format(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return FileFormat.of(type == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : type);
    }

    private record Position(Instant createdAt, UUID id) {}
}
