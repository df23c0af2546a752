package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The owner of one workspace takes every endpoint of the services with another workspace's ids. What the OpenAPI
/// documents list is what is tried; an endpoint whose ids this test does not know fails it. It moves follow-up's clock
/// a
/// week ahead, so it is run by its name and not with the rest.
class CrossWorkspaceCheck {
    private static final Set<String> EVERYONES =
            Set.of("/api/rules/{id}", "/api/arcs/defaults/{sender}", "/calendar/{secret}.ics");
    private static final Map<String, String> BODIES = Map.of(
            "/api/connections/{id}/arc",
            "{\"arc\": \"job_seeker\"}",
            "/api/connections/{id}/reassign",
            "{\"memberId\": \"" + UUID.randomUUID() + "\"}",
            "/api/templates/{id}/return",
            "{\"why\": \"Not ours.\"}",
            "/api/reminders/{id}/snooze",
            "{\"until\": \"2027-01-04T09:00:00Z\"}",
            "/api/templates/{id}/offers",
            "{\"workspaceIds\": [\"" + UUID.randomUUID() + "\"]}",
            "/api/subscriptions/{subscription}/deliveries/replay",
            "{\"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2100-01-01T00:00:00Z\"}");
    private static final Duration LISTENED = Duration.ofSeconds(3);

    private static OwnedWorld world;

    private final String stranger = SignedToken.ownerOf(UUID.randomUUID());

    private record Endpoint(String method, String path) {}

    @BeforeAll
    static void have_one_of_everything() {
        world = OwnedWorld.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyzer-service", "template-service", "followup-service"})
    void what_another_workspace_has_is_not_there(String service) {
        Api api = new Api(TestPlatform.running().urlOf(service));
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints(api)) {
            if (endpoint.path().contains("{") && !EVERYONES.contains(endpoint.path())) {
                Api.Answer answer = ask(api, endpoint, withIds(endpoint.path()));
                softly.assertThat(answer.status())
                        .as("%s: %s", endpoint, answer.response().body())
                        .isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyzer-service", "template-service", "followup-service"})
    void no_list_search_or_export_shows_a_word_or_an_id_of_another_workspace(String service) {
        Api api = new Api(TestPlatform.running().urlOf(service));
        List<String> secret = new ArrayList<>(world.ids().values());
        secret.addAll(List.of(OwnedWorld.NAME, OwnedWorld.COMPANY, "Zephyrine"));
        for (Endpoint endpoint : endpoints(api)) {
            if (endpoint.method().equals("GET")
                    && !endpoint.path().contains("{")
                    && !endpoint.path().endsWith("/stream")) {
                Api.Answer answer = ask(api, endpoint, endpoint.path() + "?q=Zephyrine&format=jsonl");
                assertThat(answer.response().body()).as(endpoint.path()).doesNotContain(secret);
            }
        }
    }

    @Test
    void a_stream_tells_nothing_of_another_workspace() throws InterruptedException {
        try (EventStream stream =
                new EventStream(() -> TestPlatform.running().urlOf("followup-service"), stranger, "0")) {
            await().until(stream::isConnected);
            Thread.sleep(LISTENED);
            assertThat(stream.events()).isEmpty();
        }
    }

    private Api.Answer ask(Api api, Endpoint endpoint, String target) {
        boolean reads = endpoint.method().equals("GET");
        return api.send(
                target,
                request -> request.header("Authorization", "Bearer " + stranger)
                        .setHeader("Content-Type", Api.JSON)
                        .method(
                                endpoint.method(),
                                reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body(endpoint))));
    }

    /// Enough to come past the check of the fields, where there is one.
    private static String body(Endpoint endpoint) {
        return BODIES.getOrDefault(endpoint.path(), "{}");
    }

    private static String withIds(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : world.ids().entrySet()) {
            filled = filled.replaceFirst(id.getKey() + "/\\{[a-zA-Z]+}", id.getKey() + "/" + id.getValue());
        }
        filled = filled.replace("{move}", "replied").replace("{from}", "1").replace("{to}", "1");
        assertThat(filled)
                .as("%s holds an id that OwnedWorld does not make", path)
                .doesNotContain("{");
        return filled;
    }

    private static List<Endpoint> endpoints(Api api) {
        List<Endpoint> endpoints = new ArrayList<>();
        JsonNode paths = api.get("/q/openapi?format=json").expect(200).body().path("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "put", "post", "delete", "patch").contains(method)) {
                        endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        assertThat(endpoints).isNotEmpty();
        return endpoints;
    }
}
