package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A platform of its own that begins open on loopback, is claimed, and becomes a team's.
class IdentityIT {
    private static Platform platform;
    private static Api api;
    private static Person owner;
    private static String begunOpen;

    @BeforeAll
    static void claim(@TempDir Path data) {
        Path repository = Path.of(System.getProperty("rapport.repository"))
                .toAbsolutePath()
                .normalize();
        var options = new PlatformOptions(repository, data, 0, Duration.ZERO);
        platform = Platform.start(options, false, System.out::println);
        api = new Api(platform.url());
        begunOpen = api.post("/api/connections", connection("Ama Mensah"))
                .expect(201)
                .text("id");
        String link = platform.claimLink().orElseThrow().toString();
        owner = new Person(api);
        owner.post(
                        "/api/owner",
                        Map.of(
                                "token",
                                link.substring(link.indexOf('#') + 1),
                                "email",
                                "olive@example.org",
                                "name",
                                "Olive",
                                "password",
                                Person.PASSWORD))
                .expect(201);
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    void what_was_begun_while_it_was_open_is_the_owners() {
        assertThat(owner.get("/api/connections/" + begunOpen).expect(200).text("id"))
                .isEqualTo(begunOpen);
    }

    @Test
    void nobody_comes_in_without_a_session_or_a_key_any_more() {
        for (String path : List.of("/api/connections", "/api/templates", "/api/rules", "/api/members")) {
            assertThat(api.get(path).expect(401).text("type")).isEqualTo("urn:rapport:problem:sign-in-needed");
        }
        assertThat(platform.claimLink()).isEmpty();
    }

    @Test
    void a_viewer_looks_and_changes_nothing() {
        Person viewer = Person.invited(api, owner, "viewer");
        viewer.get("/api/connections/" + begunOpen).expect(200);
        viewer.post("/api/connections", connection("Kofi Boateng")).expect(403);
        viewer.get("/api/keys").expect(403);
    }

    @Test
    void a_member_works_but_does_not_run_the_workspace() {
        Person member = Person.invited(api, owner, "member");
        member.post("/api/connections", connection("Kofi Boateng")).expect(201);
        member.post("/api/invitations", Map.of("role", "member")).expect(403);
    }

    @Test
    void a_key_reaches_its_scopes_in_the_gateway_and_in_the_services() {
        // Given
        String key = owner.post("/api/keys", Map.of("name", "reader", "scopes", List.of("connections:read")))
                .expect(201)
                .text("key");

        // When
        Api.Answer read = with(key, "/api/connections/" + begunOpen);

        // Then
        read.expect(200);
        with(key, "/api/templates").expect(403);
        assertThat(api.post(
                                "/api/connections",
                                Api.json(connection("Kofi")).getBytes(StandardCharsets.UTF_8),
                                request -> request.header("Authorization", "Bearer " + key))
                        .expect(403)
                        .text("type"))
                .isEqualTo("urn:rapport:problem:scope-missing");
    }

    @Test
    void another_workspace_of_the_same_account_is_another_world() {
        // Given
        Person founder = Person.invited(api, owner, "admin");
        String second = founder.post("/api/workspaces", Map.of("name", "Second client"))
                .expect(201)
                .text("id");
        founder.get("/api/connections/" + begunOpen).expect(200);

        // When
        founder.post("/api/session/workspace", Map.of("workspaceId", second)).expect(200);

        // Then
        founder.get("/api/connections/" + begunOpen).expect(404);
        assertThat(founder.get("/api/connections").expect(200).body().path("items"))
                .isEmpty();
        founder.post("/api/connections", connection("Only here")).expect(201);
        assertThat(owner.get("/api/connections").expect(200).response().body()).doesNotContain("Only here");
    }

    @Test
    void a_session_that_was_ended_elsewhere_is_over_at_once() {
        // Given
        Person member = Person.invited(api, owner, "member");
        String email = member.get("/api/session").body().at("/account/email").asText();
        Person phone = new Person(api);
        phone.post("/api/session", Map.of("email", email, "password", Person.PASSWORD))
                .expect(200);

        // When
        member.delete("/api/sessions").expect(204);

        // Then
        phone.get("/api/connections").expect(401);
        member.get("/api/connections").expect(200);
    }

    @Test
    void sessions_and_keys_outlive_a_gateway_that_is_killed() {
        // Given
        Person member = Person.invited(api, owner, "member");
        String key = owner.post("/api/keys", Map.of("name", "steady", "scopes", List.of("analyse:read")))
                .expect(201)
                .text("key");

        // When
        platform.kill("gateway");
        platform.awaitReady("gateway");

        // Then
        member.get("/api/connections").expect(200);
        with(key, "/api/rules").expect(200);
    }

    @Test
    void the_audit_log_tells_who_wrote_what() {
        // Given
        Person member = Person.invited(api, owner, "member");
        String memberId = member.get("/api/session").text("memberId");

        // When
        String id = member.post("/api/connections", connection("Esi Owusu"))
                .expect(201)
                .text("id");
        member.post("/api/connections/" + id + "/sent", Map.of()).expect(200);

        // Then
        String log = owner.get("/api/audit?action=request&memberId=" + memberId)
                .expect(200)
                .response()
                .body();
        assertThat(log)
                .contains("/api/connections/" + id + "/sent", "\"name\":\"Nora\"", "127.0.0.1")
                .doesNotContain("Esi Owusu", Journey.NOTE.get("text").toString());
    }

    private static Map<String, Object> connection(String name) {
        return Map.of("person", Map.of("name", name), "note", Journey.NOTE);
    }

    private static Api.Answer with(String key, String path) {
        return api.send(path, request -> request.GET().header("Authorization", "Bearer " + key));
    }
}
