package dev.rapport.followup.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How member and person were in touch, and what each way means for the arc.
@QuarkusTest
class MeansTest {

    /// A Tuesday, eleven o'clock in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-05-05T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void beInBerlin() {
        clock.set(ACCEPTED);
        client.seat("Europe/Berlin");
    }

    @Test
    void a_call_is_an_exchange_and_begins_the_conversation() {
        String connection = client.accepted(ACCEPTED);
        clock.advance(Duration.ofDays(1));

        JsonPath after = tell(connection, "touched", Map.of("means", "call", "step", "thank_you"));

        assertThat(after.getString("state")).isEqualTo("in_conversation");
        assertThat(client.openReminder(connection)).containsEntry("step", "engage");
        assertThat((String) client.openReminder(connection).get("reason")).contains("You talked");
        try (var probe = new KafkaProbe(bootstrapServers)) {
            assertThat(probe.read(
                            Topics.CONNECTIONS,
                            event -> connection.equals(event.key())
                                    && KafkaProbe.header(event, "ce_type").equals("dev.rapport.connection.replied.v1"),
                            1,
                            Duration.ofSeconds(30)))
                    .hasSize(1);
        }
    }

    @Test
    void a_reaction_is_kept_and_is_no_answer() {
        String connection = client.accepted(ACCEPTED);
        tell(connection, "touched", Map.of("step", "thank_you"));
        Object planned = client.openReminder(connection).get("dueAt");

        JsonPath after = tell(connection, "replied", Map.of("means", "reaction"));

        assertThat(after.getString("state")).isEqualTo("accepted");
        assertThat(client.openReminder(connection)).containsEntry("dueAt", planned);
    }

    @Test
    void a_comment_of_the_member_waits_for_no_answer_and_one_of_the_person_is_one() {
        String connection = client.accepted(ACCEPTED);
        tell(connection, "touched", Map.of("step", "thank_you"));
        tell(connection, "touched", Map.of("means", "comment", "step", "engage"));
        tell(connection, "touched", Map.of("means", "endorsement"));

        JsonPath after = tell(connection, "replied", Map.of("means", "comment"));

        assertThat(after.getString("state")).isEqualTo("in_conversation");
    }

    @Test
    void a_step_can_be_done_by_another_means_than_its_own() {
        String connection = client.accepted(ACCEPTED);
        Object id = client.openReminder(connection).get("id");

        client.post("/api/reminders/" + id + "/done", Map.of("means", "meeting"))
                .then()
                .statusCode(200);

        assertThat(client.get("/api/connections/" + connection).getString("state"))
                .isEqualTo("in_conversation");
        client.post("/api/reminders/" + id + "/done", Map.of("means", "telepathy"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("means"));
    }

    @Test
    void the_history_pages_from_the_newest_and_says_by_which_means() {
        String connection = client.accepted(ACCEPTED);
        tell(connection, "touched", Map.of("means", "endorsement"));
        tell(connection, "replied", Map.of("means", "call"));

        JsonPath first = client.get("/api/connections/" + connection + "/history?limit=2");
        JsonPath second = client.get("/api/connections/" + connection + "/history?cursor=" + first.getString("next"));

        assertThat(first.getList("items.kind")).contains("replied");
        assertThat(first.getList("items.means")).contains("call");
        assertThat(second.getList("items.kind")).endsWith("accepted", "sent", "prepared");
        Client.inNewWorkspace()
                .request()
                .get("/api/connections/" + connection + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unknown_means_is_answered_with_those_that_are_known() {
        String connection = client.accepted(ACCEPTED);

        client.post("/api/connections/" + connection + "/replied", Map.of("means", "fax"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("means"))
                .body("detail", containsString("endorsement"));
    }

    private JsonPath tell(String connection, String move, Map<String, Object> what) {
        return client.post("/api/connections/" + connection + "/" + move, what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
