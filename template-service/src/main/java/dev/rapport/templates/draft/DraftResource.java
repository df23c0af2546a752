package dev.rapport.templates.draft;

import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Drafts over HTTP. A reminder has one draft, a connection a handful over its arc, so that lists need no second page.
@Path("/api/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
class DraftResource {

    private final DraftStore drafts;

    DraftResource(DraftStore drafts) {
        this.drafts = drafts;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the drafts of a reminder or of a connection, newest first")
    public Page<DraftView> list(@RestQuery @Nullable UUID reminderId, @RestQuery @Nullable UUID connectionId) {
        return new Page<>(
                find(reminderId, connectionId).stream().map(DraftView::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Shows a draft")
    public DraftView get(@RestPath UUID id) {
        return drafts.find(id).map(DraftView::of).orElseThrow(() -> Problems.notFound("draft", id));
    }

    private List<Draft> find(@Nullable UUID reminderId, @Nullable UUID connectionId) {
        if (reminderId != null) {
            return drafts.ofReminder(reminderId);
        }
        if (connectionId != null) {
            return drafts.ofConnection(connectionId);
        }
        throw Problems.invalidField("reminderId", "is missing", "name a reminderId or a connectionId");
    }
}
