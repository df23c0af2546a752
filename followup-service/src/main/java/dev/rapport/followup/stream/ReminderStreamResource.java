package dev.rapport.followup.stream;

import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/reminders/stream")
@Tag(name = "Reminders")
class ReminderStreamResource {

    private final ReminderStreams streams;
    private final NoticeReader notices;
    private final CurrentWorkspace workspace;

    ReminderStreamResource(ReminderStreams streams, NoticeReader notices, CurrentWorkspace workspace) {
        this.streams = streams;
        this.notices = notices;
        this.workspace = workspace;
    }

    /// Without a last id: what happens from now on. With one: everything since then, or, if that is no longer kept, an
    /// event `reset`, after which a client reads its list anew.
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What happens to reminders, as server-sent events",
            description = "Send Last-Event-ID (or lastEventId) to miss nothing after a break; an event named reset says"
                    + " that the break was too long")
    public void stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("lastEventId") @Nullable String lastEventIdParameter,
            @QueryParam("kind") @Nullable List<String> kinds,
            @QueryParam("owner") @Nullable String owner,
            @Context SseEventSink sink,
            @Context Sse sse) {
        UUID workspaceId = workspace.id();
        String last = lastEventId == null ? lastEventIdParameter : lastEventId;
        var filter = NoticeFilter.of(kinds, owner, workspace.memberId());
        var bounds = notices.bounds(workspaceId);
        if (last == null) {
            streams.open(workspaceId, filter, bounds.last(), false, sink, sse);
        } else {
            long number = number(last);
            boolean known = bounds.reaches(number);
            streams.open(workspaceId, filter, known ? number : bounds.last(), !known, sink, sse);
        }
    }

    private static long number(String lastEventId) {
        try {
            return Long.parseLong(lastEventId.strip());
        } catch (NumberFormatException notOurs) {
            throw Problems.invalidField(
                    "Last-Event-ID", "is not an id of this stream", "send the id of the last event, or nothing");
        }
    }
}
