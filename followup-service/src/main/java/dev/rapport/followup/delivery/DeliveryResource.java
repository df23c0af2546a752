package dev.rapport.followup.delivery;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/subscriptions/{subscription}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
@Tag(name = "Subscriptions")
class DeliveryResource {

    private static final List<String> STATES = List.of("pending", "delivered", "failed", "missed");

    private final Deliveries deliveries;
    private final Idempotency idempotency;

    DeliveryResource(Deliveries deliveries, Idempotency idempotency) {
        this.deliveries = deliveries;
        this.idempotency = idempotency;
    }

    /// @param deliveries how many go out again
    record Replayed(int deliveries) {}

    @GET
    @Operation(summary = "What was delivered, the newest first")
    public Page<DeliveryView> list(
            @PathParam("subscription") UUID subscription,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        String wanted = state == null ? null : Fields.oneOf("state", state, STATES);
        return deliveries.list(subscription, wanted, cursor, Limit.parse(limit)).map(DeliveryView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One delivery")
    public DeliveryView get(@PathParam("subscription") UUID subscription, @PathParam("id") UUID id) {
        return DeliveryView.of(deliveries.get(subscription, id));
    }

    @POST
    @Path("/test")
    @Operation(summary = "Send a test message")
    public Response test(
            @PathParam("subscription") UUID subscription, @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return accepted(key, "test " + subscription, null, () -> DeliveryView.of(deliveries.test(subscription)));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Send one again, under the same message id")
    public Response replay(
            @PathParam("subscription") UUID subscription,
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return accepted(key, "replay " + id, null, () -> DeliveryView.of(deliveries.again(subscription, id)));
    }

    @POST
    @Path("/replay")
    @Operation(summary = "Send again what came in a range of time, in its order")
    public Response replayRange(
            @PathParam("subscription") UUID subscription,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable ReplayRequest request) {
        ReplayRequest range = Fields.required("body", request, "send {\"from\": …, \"to\": …}")
                .checked();
        return accepted(
                key,
                "replay of " + subscription,
                range,
                () -> new Replayed(deliveries.again(
                        subscription,
                        Fields.required("from", range.from(), "send a time"),
                        Fields.required("to", range.to(), "send a time"))));
    }

    private Response accepted(
            @Nullable String key, String operation, @Nullable Object request, Callable<Object> change) {
        return idempotency.once(
                key, operation, request, () -> Response.accepted(change.call()).build());
    }
}
