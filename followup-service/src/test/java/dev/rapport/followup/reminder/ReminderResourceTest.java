package dev.rapport.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReminderResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A Tuesday, eleven o'clock in Berlin.
    private static final Instant ACCEPTED = Instant.parse("2026-05-05T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @BeforeEach
    void beInBerlin() {
        clock.set(ACCEPTED);
        client.seat("Europe/Berlin");
    }

    @Test
    void a_whole_arc_without_an_answer_ends_after_one_bump() {
        String connection = client.accepted(ACCEPTED);

        assertThat(doneWhenDue(connection, "thank_you")).isEqualTo("2026-05-06T09:00:00Z");
        assertThat(doneWhenDue(connection, "engage")).isEqualTo("2026-05-11T07:00:00Z"); // day four is a Saturday
        assertThat(doneWhenDue(connection, "share")).isEqualTo("2026-05-14T09:00:00Z");
        assertThat(doneWhenDue(connection, "bump")).isEqualTo("2026-05-21T09:00:00Z");

        clock.advance(Duration.ofDays(30));
        client.move(connection, "touched", clock.instant());
        assertThat(client.reminders(connection))
                .allSatisfy(reminder -> assertThat(reminder).containsEntry("state", "done"));
        assertThat(client.get("/api/connections/" + connection).getString("followUp.state"))
                .isEqualTo("ended");
    }

    @Test
    void an_arc_with_answers_moves_faster_up_to_the_interest() {
        String connection = client.accepted(ACCEPTED);
        doneWhenDue(connection, "thank_you");
        replyAfter(connection, Duration.ofHours(2));
        doneWhenDue(connection, "engage");
        doneWhenDue(connection, "share");
        assertThat(client.openReminder(connection)).containsEntry("step", "question");
        String planned = (String) client.openReminder(connection).get("dueAt");

        replyAfter(connection, Duration.ofHours(3));

        Map<String, Object> question = client.openReminder(connection);
        assertThat(Instant.parse((String) question.get("dueAt"))).isBefore(Instant.parse(planned));
        assertThat((String) question.get("reason")).startsWith("Moved from ").contains("They replied within a day");
        doneWhenDue(connection, "question");
        replyAfter(connection, Duration.ofHours(1));
        doneWhenDue(connection, "interest");
        assertThat(client.get("/api/connections/" + connection).getString("state"))
                .isEqualTo("interest_mentioned");
    }

    @Test
    void a_step_that_was_done_without_being_reminded_needs_no_reminder() {
        String connection = client.accepted(ACCEPTED);

        client.post("/api/connections/" + connection + "/touched", Map.of("step", "thank_you"))
                .then()
                .statusCode(200);

        assertThat(client.reminders(connection))
                .extracting(reminder -> reminder.get("step") + " " + reminder.get("state"))
                .containsExactly("thank_you done", "engage scheduled");
    }

    @Test
    void closing_the_connection_cancels_what_is_planned() {
        String connection = client.accepted(ACCEPTED);

        client.move(connection, "closed", ACCEPTED);

        assertThat(client.reminders(connection))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder).containsEntry("state", "cancelled"));
        clock.advance(Duration.ofDays(3));
        assertThat(client.get("/api/reminders?state=due").getList("items")).isEmpty();
    }

    @Test
    void a_bump_is_cancelled_by_an_answer() {
        String connection = client.accepted(ACCEPTED);
        doneWhenDue(connection, "thank_you");
        skipOpen(connection, "engage");
        skipOpen(connection, "share");
        assertThat(client.openReminder(connection)).containsEntry("step", "bump");

        client.move(connection, "replied", clock.instant());

        assertThat(client.openReminder(connection)).containsEntry("step", "question");
    }

    @Test
    void a_skipped_bump_is_not_offered_again() {
        String connection = client.accepted(ACCEPTED);
        doneWhenDue(connection, "thank_you");
        skipOpen(connection, "engage");
        skipOpen(connection, "share");
        skipOpen(connection, "bump");

        assertThat(client.get("/api/connections/" + connection).getString("followUp.state"))
                .isEqualTo("ended");
    }

    @Test
    void a_snoozed_reminder_comes_at_the_chosen_time_whatever_else_happens() {
        String connection = client.accepted(ACCEPTED);
        String id = (String) client.openReminder(connection).get("id");
        Instant saturdayNight = Instant.parse("2026-05-09T21:00:00Z");

        client.post("/api/reminders/" + id + "/snooze", Map.of("until", saturdayNight.toString()))
                .then()
                .statusCode(200)
                .body("snoozed", equalTo(true));
        client.move(connection, "replied", ACCEPTED);
        client.seat("America/New_York");

        assertThat(client.openReminder(connection)).containsEntry("dueAt", saturdayNight.toString());
        clock.set(saturdayNight);
        awaitDue(connection);
    }

    @Test
    void a_date_of_ones_own_choice_outlasts_the_arcs_time_for_the_step() {
        String connection = client.accepted(ACCEPTED);
        String id = (String) client.openReminder(connection).get("id");
        Instant nextMonth = ACCEPTED.plus(Duration.ofDays(30));
        client.post("/api/reminders/" + id + "/snooze", Map.of("until", nextMonth.toString()))
                .then()
                .statusCode(200);

        clock.set(nextMonth.minusSeconds(60));
        client.move(connection, "replied", clock.instant());

        assertThat(client.openReminder(connection))
                .containsEntry("id", id)
                .containsEntry("dueAt", nextMonth.toString());
    }

    @Test
    void a_reminder_and_its_connection_tell_from_when_to_when_and_why_a_date_moved() {
        String connection = client.accepted(ACCEPTED);
        doneWhenDue(connection, "thank_you");
        skipOpen(connection, "engage");
        String planned = (String) client.openReminder(connection).get("dueAt");
        clock.advance(Duration.ofHours(3));
        client.move(connection, "replied", clock.instant());
        String moved = (String) client.openReminder(connection).get("dueAt");
        String id = (String) client.openReminder(connection).get("id");

        client.post("/api/reminders/" + id + "/snooze", Map.of("until", "2026-05-20T12:00:00Z"))
                .then()
                .statusCode(200)
                .body("dateChanges", hasSize(2));

        JsonPath reminder = client.get("/api/reminders/" + id);
        assertThat(reminder.getList("dateChanges.from")).containsExactly(planned, moved);
        assertThat(reminder.getList("dateChanges.to")).containsExactly(moved, "2026-05-20T12:00:00Z");
        assertThat(reminder.getList("dateChanges.chosen")).containsExactly(false, true);
        assertThat(reminder.getString("dateChanges[0].reason"))
                .isEqualTo(
                        "Moved from 14 May to 8 May. The second week is a good time to share something that fits what"
                                + " they care about. They replied within a day, so this comes sooner.");
        JsonPath story = client.get("/api/connections/" + connection);
        assertThat(story.getList("history.kind")).endsWith("replied", "rescheduled", "snoozed");
        assertThat(story.getList("history.reminderId")).endsWith(id, id);
        assertThat(story.getString("history[-1].to")).isEqualTo("2026-05-20T12:00:00Z");
    }

    @Test
    void a_changed_zone_is_kept_as_the_reason_of_the_change() {
        String connection = client.accepted(ACCEPTED);

        client.seat("America/Los_Angeles");

        assertThat(client.get("/api/connections/" + connection).getString("history[-1].detail"))
                .contains("Your working hours changed");
        assertThat(client.openReminder(connection).get("dateChanges"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void what_is_over_cannot_be_handled_again() {
        String connection = client.accepted(ACCEPTED);
        String id = (String) client.openReminder(connection).get("id");
        client.post("/api/reminders/" + id + "/skip", Map.of()).then().statusCode(200);

        for (String move : List.of("done", "skip")) {
            client.post("/api/reminders/" + id + "/" + move, Map.of())
                    .then()
                    .statusCode(409)
                    .body("legalMoves", hasSize(0));
        }
        client.post("/api/reminders/" + id + "/snooze", Map.of("until", "2026-05-06T10:00:00Z"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_changed_zone_moves_what_is_planned_and_leaves_what_is_due() {
        String planned = client.accepted(ACCEPTED);
        String due = client.accepted(ACCEPTED.minus(Duration.ofDays(1)));
        awaitDue(due);

        client.seat("America/Los_Angeles");

        // 24 hours after the acceptance it is two in the night there
        assertThat(client.openReminder(planned)).containsEntry("dueAt", "2026-05-06T16:00:00Z");
        assertThat((String) client.openReminder(planned).get("reason")).contains("Your working hours changed");
        assertThat(client.openReminder(due)).containsEntry("state", "due");
    }

    @Test
    void an_acceptance_on_friday_evening_is_thanked_on_sunday_and_says_why() {
        Instant friday = Instant.parse("2026-05-08T18:00:00Z");
        clock.set(friday);

        Map<String, Object> reminder = client.openReminder(client.accepted(friday));

        assertThat(reminder).containsEntry("dueAt", "2026-05-10T07:00:00Z");
        assertThat((String) reminder.get("reason")).contains("day off rather than late");
    }

    @Test
    void the_list_pages_from_the_soonest_on_and_filters() {
        String second = client.accepted(ACCEPTED);
        clock.set(ACCEPTED.minusSeconds(600));
        String first = client.accepted(ACCEPTED.minusSeconds(600));

        var page = client.get("/api/reminders?limit=1&state=scheduled");
        var rest = client.get("/api/reminders?limit=1&state=scheduled&cursor=" + page.getString("next"));

        assertThat(page.getList("items.connectionId")).containsExactly(first);
        assertThat(rest.getList("items.connectionId")).containsExactly(second);
        assertThat(rest.getString("next")).isNull();
        assertThat(client.get("/api/reminders?state=due").getList("items")).isEmpty();
    }

    @Test
    void another_workspace_sees_and_handles_nothing() {
        String id = (String) client.openReminder(client.accepted(ACCEPTED)).get("id");
        Client stranger = Client.inNewWorkspace();

        stranger.request().get("/api/reminders/" + id).then().statusCode(404);
        stranger.post("/api/reminders/" + id + "/done", Map.of()).then().statusCode(404);
        assertThat(stranger.get("/api/reminders").getList("items")).isEmpty();
    }

    @Test
    void bad_input_is_answered_with_the_field() {
        String id = (String) client.openReminder(client.accepted(ACCEPTED)).get("id");
        String snooze = "/api/reminders/" + id + "/snooze";

        client.request().post(snooze).then().statusCode(400);
        client.post(snooze, Map.of()).then().statusCode(400).body("errors[0].field", equalTo("until"));
        client.post(snooze, Map.of("until", "2026-05-05T08:59:00Z")).then().statusCode(400);
        client.post(snooze, Map.of("until", "2031-05-05T08:59:00Z")).then().statusCode(400);
        client.post(snooze, Map.of("until", "tomorrow")).then().statusCode(400);
        client.request().get("/api/reminders?state=late").then().statusCode(400);
        client.request().get("/api/reminders?member=boss").then().statusCode(400);
        client.request().get("/api/reminders?cursor=YQ").then().statusCode(400);
    }

    /// Travels to the open reminder's time, waits until it is due, and tells that it was done.
    ///
    /// @return when it was due
    private String doneWhenDue(String connection, String step) {
        Map<String, Object> open = client.openReminder(connection);
        assertThat(open).containsEntry("step", step);
        String dueAt = (String) open.get("dueAt");
        clock.set(Instant.parse(dueAt));
        awaitDue(connection);
        client.post("/api/reminders/" + open.get("id") + "/done", Map.of())
                .then()
                .statusCode(200);
        return dueAt;
    }

    private void awaitDue(String connection) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.openReminder(connection)).containsEntry("state", "due"));
    }

    private void replyAfter(String connection, Duration latency) {
        clock.advance(latency);
        client.move(connection, "replied", clock.instant());
    }

    private void skipOpen(String connection, String step) {
        Map<String, Object> open = client.openReminder(connection);
        assertThat(open).containsEntry("step", step);
        client.post("/api/reminders/" + open.get("id") + "/skip", Map.of())
                .then()
                .statusCode(200);
    }
}
