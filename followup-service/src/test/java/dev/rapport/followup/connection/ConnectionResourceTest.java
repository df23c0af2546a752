package dev.rapport.followup.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectionResourceTest {

    private static final Instant NOW = Instant.parse("2026-04-14T10:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void a_connection_keeps_its_whole_history() {
        // Given
        String id = client.prepared();

        // When
        client.move(id, "sent", NOW.minusSeconds(3600));
        client.move(id, "accepted", NOW.minusSeconds(1800));
        client.move(id, "replied", NOW);

        // Then
        JsonPath connection = client.get("/api/connections/" + id);
        assertThat(connection.getString("state")).isEqualTo("in_conversation");
        assertThat(connection.getString("person.name")).isEqualTo("Ada Nwosu");
        assertThat(connection.getString("sentAt")).isEqualTo("2026-04-14T09:00:00Z");
        assertThat(connection.getList("history.kind")).containsExactly("prepared", "sent", "accepted", "replied");
        assertThat(connection.getList("legalMoves"))
                .containsExactly("touched", "replied", "interest-mentioned", "closed");
    }

    @Test
    void a_move_needs_no_body() {
        String id = client.prepared();

        client.request().post("/api/connections/" + id + "/sent").then().statusCode(200);

        assertThat(client.get("/api/connections/" + id).getString("sentAt")).isEqualTo(NOW.toString());
    }

    @Test
    void an_illegal_move_names_the_legal_ones_and_changes_nothing() {
        String id = client.prepared();

        client.post("/api/connections/" + id + "/accepted", Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("sent, closed"))
                .body("legalMoves", contains("sent", "closed"));

        assertThat(client.get("/api/connections/" + id).getList("history.kind")).containsExactly("prepared");
    }

    @Test
    void who_did_not_accept_is_not_chased_but_may_be_followed() {
        String id = client.prepared();
        client.move(id, "sent", NOW);

        JsonPath connection = client.move(id, "not-accepted", NOW);

        assertThat(connection.getString("advice")).contains("follow them");
        assertThat(client.reminders(id)).isEmpty();
    }

    @Test
    void an_invitation_that_was_not_accepted_tells_its_dates() {
        String open = client.prepared();
        JsonPath sent = client.move(open, "sent", NOW);
        String taken = client.prepared();
        client.move(taken, "sent", NOW);

        JsonPath withdrawn = client.move(taken, "withdrawn", NOW);

        assertThat(sent.getString("invitation.withdrawBy")).isEqualTo("2026-10-14T10:00:00Z");
        assertThat(withdrawn.getString("invitation.reinviteFrom")).isEqualTo("2026-05-05T10:00:00Z");
        assertThat(withdrawn.getString("advice")).contains("Following them");
        assertThat(withdrawn.getList("legalMoves")).containsExactly("closed");
    }

    @Test
    void times_in_the_future_or_before_the_sending_are_refused() {
        String id = client.prepared();
        client.post("/api/connections/" + id + "/sent", Map.of("at", "2026-04-14T11:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("at"));
        client.move(id, "sent", NOW);

        client.post("/api/connections/" + id + "/accepted", Map.of("at", "2026-04-14T09:59:59Z"))
                .then()
                .statusCode(400)
                .body("detail", containsString("2026-04-14T10:00:00Z"));
    }

    @Test
    void a_repeated_request_with_its_key_is_done_once() {
        String key = UUID.randomUUID().toString();

        List<String> ids = new ArrayList<>();
        for (int attempt = 0; attempt < 2; attempt++) {
            ids.add(client.request()
                    .header("Idempotency-Key", key)
                    .body(Client.newConnection("recruiter"))
                    .post("/api/connections")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        assertThat(client.get("/api/connections").getList("items")).hasSize(1);
    }

    @Test
    void a_key_cannot_be_used_for_another_request() {
        String key = UUID.randomUUID().toString();
        client.request()
                .header("Idempotency-Key", key)
                .body(Client.newConnection("recruiter"))
                .post("/api/connections");

        client.request()
                .header("Idempotency-Key", key)
                .body(Client.newConnection("sales"))
                .post("/api/connections")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rapport:problem:idempotency-key-reused"));
    }

    @Test
    void a_move_that_was_refused_leaves_its_key_free() {
        String id = client.prepared();
        String key = UUID.randomUUID().toString();
        String path = "/api/connections/" + id + "/accepted";
        client.request().header("Idempotency-Key", key).post(path).then().statusCode(409);
        client.move(id, "sent", NOW);

        client.request().header("Idempotency-Key", key).post(path).then().statusCode(200);
    }

    @Test
    void the_list_pages_from_the_newest_to_the_oldest() {
        List<String> made = List.of(client.prepared(), client.prepared(), client.prepared());

        JsonPath first = client.get("/api/connections?limit=2");
        JsonPath second = client.get("/api/connections?limit=2&cursor=" + first.getString("next"));

        assertThat(first.getList("items.id")).containsExactly(made.get(2), made.get(1));
        assertThat(second.getList("items.id")).containsExactly(made.get(0));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void the_list_can_be_of_one_state_or_one_member() {
        String sent = client.prepared();
        client.move(sent, "sent", NOW);
        client.prepared();
        Client colleague = Client.member(client.workspaceId(), "member");

        assertThat(client.get("/api/connections?state=sent").getList("items.id"))
                .containsExactly(sent);
        assertThat(colleague.get("/api/connections?member=me").getList("items")).isEmpty();
        assertThat(colleague.get("/api/connections?member=" + client.memberId()).getList("items"))
                .hasSize(2);
    }

    @Test
    void the_list_is_searched_by_name_company_and_position_to_the_letter() {
        // Given
        String id = client.prepared();
        String name = client.get("/api/connections/" + id).getString("person.name");

        // When
        JsonPath byName = client.get("/api/connections?q=" + name.substring(1).toUpperCase(Locale.ROOT));
        JsonPath byCompany = client.get("/api/connections?q=lumen w");
        JsonPath byPercent = client.get("/api/connections?q=%25");

        // Then
        assertThat(byName.getList("items.id")).containsExactly(id);
        assertThat(byCompany.getList("items.id")).containsExactly(id);
        assertThat(byPercent.getList("items")).isEmpty();
    }

    @Test
    void another_workspace_sees_and_moves_nothing() {
        String id = client.prepared();
        Client stranger = Client.inNewWorkspace();

        stranger.request().get("/api/connections/" + id).then().statusCode(404);
        stranger.post("/api/connections/" + id + "/sent", Map.of()).then().statusCode(404);
        stranger.request().get("/api/connections").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        String id = client.prepared();
        Client viewer = Client.member(client.workspaceId(), "viewer");

        viewer.request().get("/api/connections/" + id).then().statusCode(200);
        viewer.post("/api/connections/" + id + "/sent", Map.of()).then().statusCode(403);
    }

    @Test
    void bad_input_is_answered_with_the_field_and_what_would_be_right() {
        assertRefused("{\"person\":{\"name\":\" \"},\"note\":{}}", 400, "person.name");
        assertRefused("{\"note\":{}}", 400, "person");
        assertRefused(connection("\"sender\":\"boss\""), 400, "note.sender");
        assertRefused(connection("\"sender\":null"), 400, "note.sender");
        assertRefused(connection("\"text\":\"\\ud83d\",\"sender\":\"other\""), 400, "note.text");
        assertRefused(connection("\"text\":\"\\u0000\",\"sender\":\"other\""), 400, "note.text");
        assertRefused(
                "{\"person\":{\"name\":\"A\",\"profileUrl\":\"javascript:alert(1)\"},\"note\":{}}",
                400,
                "person.profileUrl");
        assertRefused("{\"person\":{\"name\":\"A\"},\"notes\":{}}", 400, "notes");
        assertRefused("{\"templateVersionId\":\"seven\"}", 400, "templateVersionId");
        assertRefused("{\"person\":", 400, "");
        assertRefused("", 400, "body");
        assertRefused("[]", 400, "");
    }

    @Test
    void wrong_types_sizes_and_paths_are_answered_as_such() {
        client.request()
                .contentType("text/plain")
                .body("hello")
                .post("/api/connections")
                .then()
                .statusCode(415);
        client.request()
                .body(connection("\"text\":\"" + "x".repeat(1 << 20) + "\""))
                .post("/api/connections")
                .then()
                .statusCode(413);
        client.request().get("/api/connections/not-an-id").then().statusCode(404);
        client.post("/api/connections/" + client.prepared() + "/married", Map.of())
                .then()
                .statusCode(404);
        client.request().get("/api/connections?cursor=%25%25").then().statusCode(400);
        client.request().get("/api/connections?limit=0").then().statusCode(400);
        client.request().get("/api/connections?limit=many").then().statusCode(400);
        client.request().get("/api/connections?state=happy").then().statusCode(400);
    }

    private void assertRefused(String body, int status, String field) {
        client.request()
                .body(body)
                .post("/api/connections")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(containsString(field))
                .body(not(containsString("Exception")))
                .body(not(containsString("dev.rapport")));
    }

    private static String connection(String note) {
        return "{\"person\":{\"name\":\"A\"},\"note\":{\"audience\":\"peer\",\"situation\":\"cold\"," + note + "}}";
    }
}
