package dev.rapport.analyzer.batch;

import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.WorkspaceScope;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

@Path("/api/batches/{id}/stream")
@Tag(name = "Batches")
class ProgressResource {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final BatchStore batches;
    private final WorkspaceScope workspaces;
    private final CurrentWorkspace workspace;

    ProgressResource(BatchStore batches, WorkspaceScope workspaces, CurrentWorkspace workspace) {
        this.batches = batches;
        this.workspaces = workspaces;
        this.workspace = workspace;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How far a batch is, as server-sent events",
            description = "Each event is the batch as GET answers it; the stream ends with the batch.")
    public Multi<Batch> stream(UUID id) {
        UUID workspaceId = workspace.id();
        look(workspaceId, id);
        Progress progress = new Progress();
        return Multi.createFrom()
                .ticks()
                .every(BETWEEN_LOOKS)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> look(workspaceId, id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .select()
                .first(batch -> !progress.isOver())
                .select()
                .where(progress::isNews);
    }

    private Batch look(UUID workspaceId, UUID id) {
        return workspaces.inTransaction(
                workspaceId, () -> batches.find(id).orElseThrow(() -> Problems.notFound("batch", id)));
    }
}
