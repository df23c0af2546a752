package dev.rapport.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A connection changes hands.
@QuarkusTest
class ReassignTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A Tuesday, eleven o'clock in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-05-05T09:00:00Z");

    private final Client berlin = Client.inNewWorkspace();
    private final Client tokyo = Client.member(berlin.workspaceId(), "member");

    @Inject
    MovableClock clock;

    @Inject
    Seeds seeds;

    @BeforeEach
    void haveSeats() {
        clock.set(ACCEPTED);
        berlin.seat("Europe/Berlin");
        tokyo.seat("Asia/Tokyo");
    }

    @Test
    void what_is_planned_comes_in_the_colleagues_hours() {
        String connection = berlin.accepted(ACCEPTED);

        handOver(connection, tokyo).statusCode(200).body("memberId", equalTo(id(tokyo)));

        // 24 hours after the acceptance it is six in the evening there; the next morning is in time
        Map<String, Object> reminder = tokyo.openReminder(connection);
        assertThat(reminder).containsEntry("memberId", id(tokyo)).containsEntry("dueAt", "2026-05-07T00:00:00Z");
        assertThat((String) reminder.get("reason")).startsWith("Moved from 6 May to 7 May. It was handed over.");
        assertThat(berlin.get("/api/reminders?member=me").getList("items")).isEmpty();
        JsonPath story = berlin.get("/api/connections/" + connection);
        assertThat(story.getList("history.kind")).endsWith("reassigned", "rescheduled");
        assertThat(story.getList("history.fromMemberId")).contains(id(berlin));
        assertThat(story.getList("history.toMemberId")).contains(id(tokyo));
    }

    @Test
    void who_had_it_is_told_that_it_is_gone_and_who_has_it_that_it_comes() {
        String connection = berlin.accepted(ACCEPTED);

        handOver(connection, tokyo).statusCode(200);

        assertThat(seeds.told(berlin.workspaceId()))
                .extracting(Seeds.Told::type)
                .containsExactly("reminder.scheduled", "reminder.cancelled", "reminder.scheduled");
    }

    @Test
    void what_is_due_falls_due_for_the_colleague_at_their_next_working_hour() {
        String connection = berlin.accepted(ACCEPTED);
        clock.advance(Duration.ofDays(1));
        awaitDue(berlin, connection);

        handOver(connection, tokyo).statusCode(200);

        assertThat(tokyo.openReminder(connection))
                .containsEntry("state", "scheduled")
                .containsEntry("dueAt", "2026-05-07T00:00:00Z");
        clock.set(Instant.parse("2026-05-07T00:00:00Z"));
        awaitDue(tokyo, connection);
    }

    @Test
    void a_date_that_was_chosen_stays() {
        String connection = berlin.accepted(ACCEPTED);
        Object id = berlin.openReminder(connection).get("id");
        berlin.post("/api/reminders/" + id + "/snooze", Map.of("until", "2026-05-09T21:00:00Z"));

        handOver(connection, tokyo).statusCode(200);

        assertThat(tokyo.openReminder(connection))
                .containsEntry("dueAt", "2026-05-09T21:00:00Z")
                .containsEntry("snoozed", true);
    }

    @Test
    void a_bump_that_is_handed_over_stays_the_only_one() {
        String connection = berlin.accepted(ACCEPTED);
        berlin.post("/api/connections/" + connection + "/touched", Map.of("step", "thank_you"));
        skip("engage", connection);
        skip("share", connection);
        clock.set(Instant.parse((String) berlin.openReminder(connection).get("dueAt")));
        awaitDue(berlin, connection);

        handOver(connection, tokyo).statusCode(200);

        Map<String, Object> bump = tokyo.openReminder(connection);
        assertThat(bump).containsEntry("step", "bump");
        clock.set(Instant.parse((String) bump.get("dueAt")));
        awaitDue(tokyo, connection);
        tokyo.post("/api/reminders/" + bump.get("id") + "/done", Map.of())
                .then()
                .statusCode(200);
        assertThat(tokyo.get("/api/connections/" + connection).getString("followUp.state"))
                .isEqualTo("ended");
    }

    @Test
    void the_invitation_stays_in_the_ledger_of_who_sent_it() {
        String connection = berlin.prepared();
        berlin.move(connection, "sent", ACCEPTED);

        handOver(connection, tokyo).statusCode(200);

        assertThat(berlin.get("/api/seats/me/ledger").getList("items.used")).containsExactly(1, 1, 1);
        assertThat(tokyo.get("/api/seats/me/ledger").getList("items.used")).containsExactly(0, 0, 0);
        Client admin = Client.member(berlin.workspaceId(), "admin");
        JsonPath seats = admin.get("/api/seats");
        assertThat(seats.getList("items.memberId")).containsExactlyInAnyOrder(id(berlin), id(tokyo));
        assertThat(seats.getInt("items.find { it.memberId == '" + id(berlin) + "' }.items[0].used"))
                .isEqualTo(1);
        berlin.request().get("/api/seats").then().statusCode(403);
    }

    @Test
    void nobody_gets_it_who_was_never_seen_but_anybody_may_take_it_over() {
        String connection = berlin.accepted(ACCEPTED);
        Client newcomer = Client.member(berlin.workspaceId(), "member");

        handOver(connection, newcomer).statusCode(400).body("errors[0].field", equalTo("memberId"));
        newcomer.post("/api/connections/" + connection + "/reassign", Map.of("memberId", id(newcomer)))
                .then()
                .statusCode(200);

        assertThat(newcomer.openReminder(connection)).containsEntry("memberId", id(newcomer));
    }

    @Test
    void a_closed_connection_another_workspaces_and_a_missing_member_are_refused() {
        String connection = berlin.accepted(ACCEPTED);
        String reassign = "/api/connections/" + connection + "/reassign";
        Client stranger = Client.inNewWorkspace();

        stranger.post(reassign, Map.of("memberId", id(stranger))).then().statusCode(404);
        berlin.post(reassign, Map.of()).then().statusCode(400).body("errors[0].field", equalTo("memberId"));
        berlin.post(reassign, Map.of("memberId", "boss")).then().statusCode(400);
        berlin.move(connection, "closed", ACCEPTED);
        handOver(connection, tokyo).statusCode(409);
    }

    @Test
    void handed_to_who_has_it_already_nothing_happens() {
        String connection = berlin.accepted(ACCEPTED);
        List<?> before = berlin.get("/api/connections/" + connection).getList("history");

        handOver(connection, berlin).statusCode(200);

        assertThat(berlin.get("/api/connections/" + connection).getList("history"))
                .hasSameSizeAs(before);
    }

    private ValidatableResponse handOver(String connection, Client to) {
        return berlin.post("/api/connections/" + connection + "/reassign", Map.of("memberId", id(to)))
                .then();
    }

    private void skip(String step, String connection) {
        Map<String, Object> open = berlin.openReminder(connection);
        assertThat(open).containsEntry("step", step);
        berlin.post("/api/reminders/" + open.get("id") + "/skip", Map.of());
    }

    private static void awaitDue(Client client, String connection) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.openReminder(connection)).containsEntry("state", "due"));
    }

    private static String id(Client client) {
        UUID id = client.memberId();
        return id.toString();
    }
}
