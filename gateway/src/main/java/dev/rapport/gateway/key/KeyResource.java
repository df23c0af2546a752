package dev.rapport.gateway.key;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.gateway.audit.AuditLog;
import dev.rapport.gateway.caller.CurrentCaller;
import dev.rapport.gateway.caller.Person;
import dev.rapport.gateway.caller.Secret;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN})
@Tag(name = "API keys", description = "For programs")
class KeyResource {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 365;
    private static final int DEFAULT_DAYS = 90;

    private final KeyStore store;
    private final AuditLog log;
    private final CurrentCaller current;
    private final Clock clock;

    record NewKey(
            @Nullable String name,
            @Nullable List<@Nullable String> scopes,
            @Nullable Integer days) {}

    KeyResource(KeyStore store, AuditLog log, CurrentCaller current, Clock clock) {
        this.store = store;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The workspace's keys")
    public Page<KeyView> list() {
        return new Page<>(store.list(current.workspaceId()), null);
    }

    @POST
    @Transactional
    @Operation(summary = "A new key, shown this once")
    public Response create(@Nullable NewKey request) {
        NewKey given = Fields.required("body", request, "send {\"name\": …, \"scopes\": […]}");
        Person person = current.person();
        String key = ApiKey.random();
        KeyView view = view(given, person, key);
        store.add(view, Secret.hash(key), current.seat().memberId());
        log.tell("key.created", view.id(), Map.of("name", view.name(), "scopes", String.join(" ", view.scopes())));
        return Response.status(Response.Status.CREATED)
                .entity(view.withKey(key))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Revoke a key", description = "It is refused from the next request on")
    public Response revoke(@PathParam("id") UUID id) {
        if (!store.revoke(current.workspaceId(), id, clock.instant())) {
            throw Problems.notFound("key", id);
        }
        log.tell("key.revoked", id, Map.of());
        return Response.noContent().build();
    }

    private KeyView view(NewKey given, Person person, String key) {
        Instant now = clock.instant();
        return new KeyView(
                IDS.generate(),
                Fields.text("name", given.name(), LONGEST_NAME),
                ApiKey.hint(key),
                scopes(given.scopes()),
                person.name(),
                now,
                now.plus(Duration.ofDays(days(given.days()))),
                null,
                null);
    }

    private static List<String> scopes(@Nullable List<@Nullable String> given) {
        List<@Nullable String> scopes = Fields.required("scopes", given, "send a list of scopes");
        if (scopes.isEmpty()) {
            throw Problems.invalidField("scopes", "is empty", "send at least one of " + String.join(", ", Scope.all()));
        }
        return scopes.stream()
                .map(scope -> Fields.oneOf("scopes", scope, Scope.all()))
                .distinct()
                .sorted()
                .toList();
    }

    private static int days(@Nullable Integer days) {
        if (days == null) {
            return DEFAULT_DAYS;
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw Problems.invalidField("days", "is " + days, "send 1 to " + LONGEST_DAYS);
        }
        return days;
    }
}
