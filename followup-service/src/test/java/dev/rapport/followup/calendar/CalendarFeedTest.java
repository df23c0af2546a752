package dev.rapport.followup.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.rapport.followup.Client;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2026-10-20T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @Inject
    WorkspaceScope workspaces;

    @BeforeEach
    void beInBerlin() {
        clock.set(NOW);
        client.seat("Europe/Berlin");
    }

    @Test
    void a_feed_needs_no_login_and_shows_reminders_at_their_times() {
        client.accepted(NOW);

        Response answer = given().get(subscribe().getString("feed"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        assertThat(events(answer)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Thank you: Ada Nwosu (Lumen Works)");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-21T09:00:00Z"));
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        });
    }

    @Test
    void a_moved_reminder_keeps_its_uid_and_counts_up_and_a_cancelled_one_says_so() {
        String feed = subscribe().getString("feed");
        String connection = client.accepted(NOW);
        VEvent first = events(given().get(feed)).getFirst();
        String reminder = (String) client.openReminder(connection).get("id");

        client.post("/api/reminders/" + reminder + "/snooze", Map.of("until", "2026-10-27T12:00:00Z"))
                .then()
                .statusCode(200);
        VEvent moved = events(given().get(feed)).getFirst();
        client.move(connection, "closed", NOW);
        VEvent cancelled = events(given().get(feed)).getFirst();

        assertThat(List.of(moved.getUid().getValue(), cancelled.getUid().getValue()))
                .containsOnly(first.getUid().getValue());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-27T12:00:00Z"));
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void whatever_people_are_called_the_file_is_one_that_a_strict_parser_takes() {
        for (String name : List.of(
                "Zoë; Ünal, \\ \"Q\"", "名前の長い人".repeat(20), "👩🏽‍💻".repeat(12), "Line\r\nEND:VCALENDAR\r\nX:Y")) {
            nameLast(client.accepted(NOW), name);
        }

        byte[] file = given().get(subscribe().getString("feed")).asByteArray();

        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        ICalendar parsed = Biweekly.parse(text).first();
        assertThat(parsed.validate(parsed.getVersion()).isEmpty()).isTrue();
        assertThat(parsed.getEvents()).hasSize(4);
        assertThat(parsed.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.contains("Zoë; Ünal, \\ \"Q\""));
    }

    @Test
    void a_renewed_or_deleted_address_is_dead_at_once() {
        JsonPath made = subscribe();
        String path = "/api/subscriptions/" + made.getString("id");

        String renewed = client.post(path + "/secret", Map.of()).path("feed");

        given().get(made.getString("feed")).then().statusCode(404);
        given().get(renewed).then().statusCode(200);
        client.request().delete(path).then().statusCode(204);
        given().get(renewed).then().statusCode(404);
        given().get("/calendar/guess.ics").then().statusCode(404);
    }

    @Test
    void the_secret_decides_whose_reminders_are_shown_whoever_asks() {
        client.accepted(NOW);
        Client colleague = Client.member(client.workspaceId(), "member");
        colleague.seat("Europe/Berlin");
        colleague.accepted(NOW);
        String all = subscribe().getString("feed");
        String own = client.post("/api/subscriptions", Map.of("channel", "calendar", "owner", "me"))
                .path("feed");

        Response asked = Client.inNewWorkspace().request().get(all);

        assertThat(events(asked)).hasSize(2);
        assertThat(events(given().get(own))).hasSize(1);
    }

    @Test
    void the_secret_is_stored_as_a_hash_only() {
        String feed = subscribe().getString("feed");
        String secret = feed.substring("/calendar/".length(), feed.length() - ".ics".length());

        List<String> rows = workspaces.inTransaction(
                client.workspaceId(),
                () -> sql.list("select subscription::text from subscription", row -> row.getString(1)));

        assertThat(rows).singleElement().asString().doesNotContain(secret);
    }

    private JsonPath subscribe() {
        return client.post("/api/subscriptions", Map.of("channel", "calendar"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void nameLast(String connection, String name) {
        workspaces.inTransaction(
                client.workspaceId(),
                () -> sql.update("update connection set person_name = ? where id = ?::uuid", name, connection));
    }

    private static List<VEvent> events(Response answer) {
        return Biweekly.parse(answer.asString()).first().getEvents();
    }
}
