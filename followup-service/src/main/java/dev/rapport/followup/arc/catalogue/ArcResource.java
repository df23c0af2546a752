package dev.rapport.followup.arc.catalogue;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/arcs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Arcs", description = "The plans after acceptance: those that come with the product, and a workspace's own")
class ArcResource {

    private final Arcs arcs;
    private final Idempotency idempotency;

    ArcResource(Arcs arcs, Idempotency idempotency) {
        this.arcs = arcs;
        this.idempotency = idempotency;
    }

    /// @param version the one that the change began from
    record Change(@Nullable Integer version, @Nullable ArcForm arc) {}

    /// @param arc the id of an arc
    record DefaultChoice(@Nullable String arc) {}

    @GET
    @Transactional
    @Operation(
            summary = "List arcs, the built-in ones first",
            description = "Those in use, or with retired=true the others")
    public Page<ArcView> list(
            @QueryParam("retired") @DefaultValue("false") boolean retired,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        Map<String, String> chosen = arcs.chosenDefaults();
        return arcs.list(retired, cursor, Limit.parse(limit)).map(arc -> ArcView.of(arc, chosen));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One arc", description = "In its newest version, or the one that is asked for")
    public ArcView get(@PathParam("id") String id, @QueryParam("version") @Nullable Integer version) {
        return view(arcs.get(id, version));
    }

    @POST
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(
            summary = "Make an own arc",
            description =
                    "It is checked first: steps that can never come, gates that cannot open, times that contradict"
                            + " each other, a second bump")
    public Response create(@HeaderParam(Idempotency.HEADER) @Nullable String key, @Nullable ArcForm request) {
        ArcForm given = Fields.required("body", request, "send an arc as JSON");
        return idempotency.once(
                key,
                "make arc",
                given,
                () -> Response.status(Response.Status.CREATED)
                        .entity(view(arcs.create(ArcReader.read(given))))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(
            summary = "Change an own arc",
            description =
                    "Makes a new version. Connections that are on the arc keep theirs; 409 if somebody else changed"
                            + " it meanwhile")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable Change request) {
        Change given = Fields.required("body", request, "send {\"version\": …, \"arc\": …}");
        int version = Fields.required("version", given.version(), "send the version that the change began from");
        ArcForm form = Fields.required("arc", given.arc(), "send the whole arc");
        return once(key, "change arc " + id, given, () -> arcs.change(id, version, ArcReader.read(form)));
    }

    @POST
    @Path("/{id}/retire")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(summary = "Take an own arc out of use", description = "Connections that are on it stay on it")
    public Response retire(@PathParam("id") String id, @HeaderParam(Idempotency.HEADER) @Nullable String key) {
        return once(key, "retire arc " + id, null, () -> arcs.retire(id));
    }

    @PUT
    @Path("/defaults/{sender}")
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(
            summary = "Choose what new connections of a sender begin with",
            description = "Connections that were accepted before keep their arc")
    public Response choose(
            @PathParam("sender") String sender,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @Nullable DefaultChoice request) {
        String known = Fields.oneOf("sender", sender, Senders.ALL);
        DefaultChoice given = Fields.required("body", request, "send {\"arc\": …}");
        String id = Fields.text("arc", given.arc(), 100);
        return once(key, "default arc " + known, given, () -> {
            arcs.setDefault(known, id);
            return arcs.get(id, null);
        });
    }

    private Response once(@Nullable String key, String operation, @Nullable Object request, Supplier<KnownArc> change) {
        return idempotency.once(
                key, operation, request, () -> Response.ok(view(change.get())).build());
    }

    private ArcView view(KnownArc arc) {
        return ArcView.of(arc, arcs.chosenDefaults());
    }
}
