package dev.rapport.followup.arc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArcResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A Tuesday, eleven o'clock in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-05-05T09:00:00Z");

    private static final Map<String, Object> HELLO =
            step("hello", "thank_you", "PT24H", "P7D", Map.of("latest", "PT48H"));
    private static final Map<String, Object> LINE = step("line", "message", "P3D", "P20D", Map.of());
    private static final Map<String, Object> ASK =
            step("role", "interest", "P5D", "P90D", Map.of("gate", Map.of("exchanges", 1)));

    private final Client member = Client.inNewWorkspace();
    private final Client admin = Client.member(member.workspaceId(), "admin");

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void beInBerlin() {
        clock.set(ACCEPTED);
        member.seat("Europe/Berlin");
    }

    @Test
    void the_built_in_arcs_are_there_from_the_start() {
        JsonPath arcs = member.get("/api/arcs");

        assertThat(arcs.getList("items.id")).containsExactly("job_seeker", "recruiter");
        assertThat(arcs.getList("items[0].defaultFor")).containsExactly("job_seeker");
        assertThat(arcs.getList("items[0].arc.steps.step"))
                .containsExactly("thank_you", "engage", "share", "question", "interest");
        assertThat(arcs.getInt("items[0].arc.steps[4].gate.exchanges")).isEqualTo(2);
        assertThat(arcs.getString("items[0].arc.bump.after")).isEqualTo("P7D");
    }

    @Test
    void a_built_in_arc_can_be_copied_and_not_changed() {
        Object copy = member.get("/api/arcs/recruiter").getMap("arc");

        create(copy).statusCode(201).body("builtIn", equalTo(false)).body("arc.steps", hasSize(4));
        change("recruiter", 1, copy).statusCode(409).body("detail", containsString("make your own"));
    }

    @Test
    void an_own_arc_is_followed_step_by_step_and_its_kinds_travel_with_what_is_due() throws IOException {
        // Given
        String connection = acceptedOn(created(arc("Short", HELLO, LINE, ASK)));
        assertThat(member.openReminder(connection))
                .containsEntry("step", "hello")
                .containsEntry("kind", "thank_you")
                .containsEntry("reason", "Because of hello.");

        // When
        doneWhenDue(connection, "hello");
        clock.advance(Duration.ofHours(1));
        member.move(connection, "replied", clock.instant());
        doneWhenDue(connection, "line");
        clock.advance(Duration.ofHours(1));
        member.move(connection, "replied", clock.instant());
        doneWhenDue(connection, "role");

        // Then
        JsonPath told = member.get("/api/connections/" + connection);
        assertThat(told.getString("state")).isEqualTo("interest_mentioned");
        assertThat(told.getList("history.step")).contains("hello", "line", "role");
        assertThat(due(connection)).containsExactly("hello thank_you", "line message", "role interest");
    }

    @Test
    void an_arc_without_a_bump_lets_silence_be() {
        String connection = acceptedOn(created(arc("Quiet", HELLO)));

        doneWhenDue(connection, "hello");

        assertThat(member.get("/api/connections/" + connection).getString("followUp.state"))
                .isEqualTo("ended");
    }

    @Test
    void a_changed_arc_is_for_those_who_accept_later() {
        // Given
        String arc = created(arc("First", HELLO, LINE));
        String before = acceptedOn(arc);
        String open = member.post("/api/connections", newConnection(arc)).path("id");

        // When
        change(arc, 1, arc("Second", LINE)).statusCode(200).body("version", equalTo(2));

        // Then
        member.move(open, "sent", ACCEPTED);
        JsonPath later = member.move(open, "accepted", ACCEPTED);
        assertThat(member.openReminder(open)).containsEntry("step", "line");
        assertThat(later.getInt("arc.version")).isEqualTo(2);
        member.post("/api/connections/" + before + "/touched", Map.of("step", "hello"))
                .then()
                .statusCode(200)
                .body("arc.version", equalTo(1));
        assertThat(member.get("/api/arcs/" + arc + "?version=1").getString("arc.name"))
                .isEqualTo("First");
    }

    @Test
    void a_connection_is_put_on_the_newest_version_and_what_was_done_stays_done() {
        // Given
        String arc = created(arc("First", HELLO, LINE));
        String connection = acceptedOn(arc);
        doneWhenDue(connection, "hello");
        change(arc, 1, arc("Second", step("thanks", "thank_you", "PT24H", "P7D", Map.of()), ASK, LINE));

        // When
        member.post("/api/connections/" + connection + "/arc", Map.of("arc", arc))
                .then()
                .statusCode(200)
                .body("arc.version", equalTo(2));

        // Then: no second thank-you under its new name
        assertThat(member.openReminder(connection)).containsEntry("step", "line");
        assertThat(member.get("/api/connections/" + connection).getList("history.kind"))
                .contains("arc-changed");
    }

    @Test
    void a_workspace_chooses_what_a_sender_begins_with() {
        String arc = created(arc("Ours", LINE));
        choose("job_seeker", arc).statusCode(200).body("defaultFor", contains("job_seeker"));

        assertThat(member.openReminder(member.accepted(ACCEPTED))).containsEntry("step", "line");
        assertThat(Client.inNewWorkspace().get("/api/arcs").getList("items[0].defaultFor"))
                .containsExactly("job_seeker");
        retire(arc).statusCode(409).body("detail", containsString("job_seeker"));
        choose("job_seeker", "recruiter").statusCode(200);
        retire(arc).statusCode(200);
        choose("job_seeker", arc).statusCode(400).body("errors[0].field", equalTo("arc"));
        choose("boss", "recruiter").statusCode(400).body("errors[0].field", equalTo("sender"));
    }

    @Test
    void a_retired_arc_takes_nobody_new_and_keeps_who_is_on_it() {
        String arc = created(arc("Old", HELLO, LINE));
        String connection = acceptedOn(arc);

        retire(arc).statusCode(200);

        doneWhenDue(connection, "hello");
        assertThat(member.openReminder(connection)).containsEntry("step", "line");
        member.post("/api/connections", newConnection(arc))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("arc"))
                .body("detail", containsString("retired"));
        assertThat(member.get("/api/arcs").getList("items.id")).doesNotContain(arc);
        assertThat(member.get("/api/arcs?retired=true").getList("items.id")).containsExactly(arc);
        change(arc, 1, arc("New", LINE)).statusCode(409);
    }

    @Test
    void who_began_from_an_older_version_is_told() {
        String arc = created(arc("One", LINE));
        change(arc, 1, arc("Two", LINE)).statusCode(200);

        change(arc, 1, arc("Three", LINE))
                .statusCode(409)
                .body("type", equalTo("urn:rapport:problem:edited-meanwhile"))
                .body("version", equalTo(2));
    }

    @Test
    void what_is_wrong_is_named_with_step_and_field() {
        create(arc("Bad", LINE, LINE)).statusCode(400).body("errors[0].field", equalTo("steps[1].step"));
        create(arc("Bad", step("x", "bump", "P3D", "P20D", Map.of())))
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[0].kind"));
        create(arc("Bad", step("x", "dance", "P3D", "P20D", Map.of())))
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[0].kind"));
        create(arc("Bad", step("Ein Schritt", "share", "P3D", "P20D", Map.of())))
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[0].step"));
        create(arc("Bad", step("x", "share", "soon", "P20D", Map.of())))
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[0].earliest"));
        create(arc("Bad", step("x", "share", "P9D", "P3D", Map.of())))
                .statusCode(400)
                .body("errors[0].field", equalTo("steps[0].until"))
                .body("detail", containsString("the step x"));
        create(arc("Bad")).statusCode(400).body("errors[0].field", equalTo("steps"));
        create(Map.of("steps", List.of(LINE))).statusCode(400).body("errors[0].field", equalTo("name"));
        admin.request().post("/api/arcs").then().statusCode(400);
    }

    @Test
    void a_step_that_is_none_of_the_arc_cannot_be_told() {
        String connection = acceptedOn(created(arc("Short", HELLO, ASK)));

        member.post("/api/connections/" + connection + "/touched", Map.of("step", "waltz"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("step"))
                .body("detail", containsString("hello"));
        member.post("/api/connections/" + connection + "/touched", Map.of("step", "role"))
                .then()
                .statusCode(400)
                .body("detail", containsString("interest-mentioned"));
    }

    @Test
    void arcs_are_their_workspaces_own_and_their_admins_to_change() {
        String arc = created(arc("Ours", LINE));
        Client stranger = Client.member(UUID.randomUUID(), "owner");

        stranger.request().get("/api/arcs/" + arc).then().statusCode(404);
        stranger.post("/api/arcs/" + arc + "/retire", Map.of()).then().statusCode(404);
        stranger.post("/api/connections", newConnection(arc)).then().statusCode(400);
        assertThat(stranger.get("/api/arcs").getList("items")).hasSize(2);
        member.post("/api/arcs", arc("Mine", LINE)).then().statusCode(403);
        member.request().get("/api/arcs/" + arc).then().statusCode(200);
        member.request().get("/api/arcs/no-such").then().statusCode(404);
    }

    @Test
    void a_repeated_request_with_its_key_makes_one_arc() {
        for (int attempt = 0; attempt < 2; attempt++) {
            admin.request()
                    .header("Idempotency-Key", "one-arc")
                    .body(arc("Once", LINE))
                    .post("/api/arcs")
                    .then()
                    .statusCode(201);
        }

        assertThat(member.get("/api/arcs").getList("items")).hasSize(3);
    }

    private List<String> due(String connection) throws IOException {
        try (var probe = new KafkaProbe(bootstrapServers)) {
            var events = probe.read(
                    Topics.REMINDERS,
                    event -> connection.equals(event.key())
                            && KafkaProbe.header(event, "ce_type").equals("dev.rapport.reminder.due.v1"),
                    3,
                    PATIENCE);
            List<String> told = new ArrayList<>();
            for (var event : events) {
                ReminderEvent.Due due = EventJson.read(event.value(), ReminderEvent.Due.class);
                told.add(due.step() + " " + due.kind());
            }
            return told;
        }
    }

    private void doneWhenDue(String connection, String step) {
        Map<String, Object> open = member.openReminder(connection);
        assertThat(open).containsEntry("step", step);
        clock.set(Instant.parse((String) open.get("dueAt")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(member.openReminder(connection)).containsEntry("state", "due"));
        member.post("/api/reminders/" + open.get("id") + "/done", Map.of())
                .then()
                .statusCode(200);
    }

    private String acceptedOn(String arc) {
        String id = member.post("/api/connections", newConnection(arc)).path("id");
        member.move(id, "sent", ACCEPTED);
        member.move(id, "accepted", ACCEPTED);
        return id;
    }

    private static Map<String, Object> newConnection(String arc) {
        Map<String, Object> connection = new HashMap<>(Client.newConnection("job_seeker"));
        connection.put("arc", arc);
        return connection;
    }

    private String created(Map<String, Object> arc) {
        return create(arc).statusCode(201).extract().path("id");
    }

    private ValidatableResponse create(Object arc) {
        return admin.post("/api/arcs", arc).then();
    }

    private ValidatableResponse change(String id, int version, Object arc) {
        return admin.request()
                .body(Map.of("version", version, "arc", arc))
                .put("/api/arcs/" + id)
                .then();
    }

    private ValidatableResponse choose(String sender, String arc) {
        return admin.request()
                .body(Map.of("arc", arc))
                .put("/api/arcs/defaults/" + sender)
                .then();
    }

    private ValidatableResponse retire(String arc) {
        return admin.post("/api/arcs/" + arc + "/retire", Map.of()).then();
    }

    private static Map<String, Object> arc(String name, Object... steps) {
        return Map.of("name", name, "steps", List.of(steps));
    }

    private static Map<String, Object> step(
            String name, String kind, String earliest, String until, Map<String, Object> more) {
        Map<String, Object> step = new HashMap<>(more);
        step.putAll(Map.of(
                "step", name, "kind", kind, "earliest", earliest, "until", until, "why", "Because of " + name + "."));
        return step;
    }
}
