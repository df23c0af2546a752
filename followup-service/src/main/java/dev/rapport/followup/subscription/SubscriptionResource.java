package dev.rapport.followup.subscription;

import dev.rapport.followup.subscription.Subscriptions.Made;
import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
@Tag(name = "Subscriptions", description = "Who is told of reminders, and how")
class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Idempotency idempotency;

    SubscriptionResource(Subscriptions subscriptions, Idempotency idempotency) {
        this.subscriptions = subscriptions;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(summary = "List subscriptions, the oldest first")
    public Page<SubscriptionView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        return subscriptions.list(cursor, Limit.parse(limit)).map(SubscriptionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One subscription, without its secret")
    public SubscriptionView get(@PathParam("id") UUID id) {
        return SubscriptionView.of(subscriptions.get(id));
    }

    @POST
    @Operation(summary = "Subscribe", description = "The answer shows the secret; nothing shows it again")
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @Nullable SubscriptionRequest request) {
        SubscriptionRequest given = Fields.required("body", request, "send a subscription as JSON");
        return withSecret(key, "subscribe", given, 201, () -> subscriptions.create(given));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a subscription, stop it or let it go on")
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable SubscriptionRequest request) {
        SubscriptionRequest given = Fields.required("body", request, "send a subscription as JSON");
        return idempotency.once(
                key,
                "change subscription " + id,
                given,
                () -> Response.ok(SubscriptionView.of(subscriptions.update(id, given)))
                        .build());
    }

    @POST
    @Path("/{id}/secret")
    @Operation(
            summary = "Renew the secret",
            description = "A webhook is signed with both for a day; a calendar's old address is dead at once")
    public Response rotate(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return withSecret(key, "renew the secret of " + id, null, 200, () -> subscriptions.rotate(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Unsubscribe, and forget the deliveries")
    public Response delete(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, "unsubscribe " + id, null, () -> {
            subscriptions.delete(id);
            return Response.noContent().build();
        });
    }

    /// The stored answer, which a repeated request gets, holds no secret.
    private Response withSecret(
            @Nullable String key, String operation, @Nullable Object request, int status, Supplier<Made> change) {
        AtomicReference<Made> fresh = new AtomicReference<>();
        Response stored = idempotency.once(key, operation, request, () -> {
            Made made = change.get();
            fresh.set(made);
            return Response.status(status)
                    .entity(SubscriptionView.of(made.subscription()))
                    .build();
        });
        Made made = fresh.get();
        return made == null
                ? stored
                : Response.status(status)
                        .entity(SubscriptionView.of(made.subscription(), made.secret()))
                        .build();
    }
}
