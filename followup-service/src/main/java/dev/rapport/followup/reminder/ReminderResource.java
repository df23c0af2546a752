package dev.rapport.followup.reminder;

import dev.rapport.followup.connection.DateChange;
import dev.rapport.followup.connection.MoveTimes;
import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders", description = "Steps that will be or are due")
class ReminderResource {

    private final Reminders reminders;
    private final Idempotency idempotency;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    ReminderResource(Reminders reminders, Idempotency idempotency, CurrentWorkspace workspace, Clock clock) {
        this.reminders = reminders;
        this.idempotency = idempotency;
        this.workspace = workspace;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "List reminders, the soonest first")
    public Page<ReminderView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("member") @Nullable String member,
            @QueryParam("connection") @Nullable String connection,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var filter = ReminderFilter.of(state, member, connection, workspace.memberId());
        Page<Reminder> page = reminders.list(filter, cursor, Limit.parse(limit));
        var changes =
                reminders.dateChanges(page.items().stream().map(Reminder::id).toList());
        return page.map(reminder -> view(reminder, changes));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One reminder, with its draft once there is one")
    public ReminderView get(@PathParam("id") UUID id) {
        return view(reminders.get(id));
    }

    @POST
    @Path("/{id}/done")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Tell that it was done")
    public Response done(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable DoneRequest request) {
        DoneRequest given = request == null ? DoneRequest.EMPTY : request;
        return once(
                key,
                "done " + id,
                given,
                () -> reminders.done(id, MoveTimes.settle(given.at(), clock.instant()), given.by()));
    }

    @POST
    @Path("/{id}/snooze")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Put it off to a time of one's own choice")
    public Response snooze(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable SnoozeRequest request) {
        SnoozeRequest given = Fields.required("body", request, "send {\"until\": …}");
        return once(key, "snooze " + id, given, () -> reminders.snooze(id, given.untilAfter(clock.instant())));
    }

    @POST
    @Path("/{id}/skip")
    @RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
    @Operation(summary = "Leave it out")
    public Response skip(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return once(key, "skip " + id, null, () -> reminders.skip(id));
    }

    private ReminderView view(Reminder reminder) {
        return view(reminder, reminders.dateChanges(List.of(reminder.id())));
    }

    private static ReminderView view(Reminder reminder, Map<UUID, List<DateChange>> changes) {
        return ReminderView.of(reminder, changes.getOrDefault(reminder.id(), List.of()));
    }

    private Response once(@Nullable String key, String operation, @Nullable Object request, Supplier<Reminder> change) {
        return idempotency.once(
                key, operation, request, () -> Response.ok(view(change.get())).build());
    }
}
