package dev.rapport.followup.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReminderStreamTest {

    private static final Instant NOW = Instant.parse("2026-07-07T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @Inject
    WorkspaceScope workspaces;

    @TestHTTPResource("/api/reminders/stream")
    URI stream;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void an_open_stream_tells_what_happens_from_now_on() throws Exception {
        client.accepted(NOW);
        try (var events = EventSource.open(stream, client.token(), null)) {
            assertThat(events.nextComment()).isEqualTo("connected");

            String connection = client.accepted(NOW);

            EventSource.Received event = events.next();
            assertThat(event.name()).isEqualTo("reminder.scheduled");
            assertThat(event.id()).isEqualTo("2");
            assertThat(event.data()).contains(connection).contains("\"step\":\"thank_you\"");
        }
    }

    @Test
    void a_reminder_that_becomes_due_is_told_with_all_that_a_client_shows() throws Exception {
        client.seat("Europe/Berlin");
        client.accepted(NOW);
        try (var events = EventSource.open(stream, client.token(), "1")) {
            clock.advance(Duration.ofDays(1));

            EventSource.Received event = events.next();

            assertThat(event.name()).isEqualTo("reminder.due");
            assertThat(event.data()).contains("Ada Nwosu").contains("\"dueAt\":\"2026-07-08T09:00:00");
        }
    }

    @Test
    void a_client_that_comes_back_gets_exactly_what_it_missed() throws Exception {
        String first;
        client.accepted(NOW);
        try (var events = EventSource.open(stream, client.token(), "0")) {
            first = events.next().id();
        }
        client.accepted(NOW);
        client.accepted(NOW);

        try (var events = EventSource.open(stream, client.token(), first)) {
            assertThat(List.of(events.next().id(), events.next().id())).containsExactly("2", "3");
        }
    }

    @Test
    void a_client_that_keeps_breaking_off_among_racing_writers_misses_nothing() throws Exception {
        int writers = 4;
        int each = 10;
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int number = 0; number < each; number++) {
                    client.accepted(NOW);
                }
            }));
        }

        List<Long> seen = new ArrayList<>();
        String last = "0";
        while (seen.size() < writers * each) {
            try (var events = EventSource.open(stream, client.token(), last)) {
                for (int number = 0; number < 7 && seen.size() < writers * each; number++) {
                    last = events.next().id();
                    seen.add(Long.valueOf(last));
                }
            }
        }

        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    @Test
    void a_break_that_was_too_long_is_said_so() throws Exception {
        client.accepted(NOW);
        client.accepted(NOW);
        workspaces.inTransaction(client.workspaceId(), () -> sql.update("delete from notice where number = 1"));

        try (var events = EventSource.open(stream, client.token(), "0")) {
            assertThat(events.next().name()).isEqualTo("reset");
            client.accepted(NOW);
            assertThat(events.next().id()).isEqualTo("3");
        }
        try (var events = EventSource.open(stream, client.token(), "77")) {
            assertThat(events.next().name()).isEqualTo("reset");
        }
    }

    @Test
    void a_stream_tells_only_the_kinds_and_the_owner_that_were_asked_for() throws Exception {
        Client colleague = Client.member(client.workspaceId(), "member");
        colleague.accepted(NOW);
        String own = client.accepted(NOW);
        client.move(own, "closed", NOW);

        try (var cancelled = EventSource.open(URI.create(stream + "?kind=reminder.cancelled"), client.token(), "0");
                var mine = EventSource.open(URI.create(stream + "?owner=me"), client.token(), "0")) {
            assertThat(cancelled.next().id()).isEqualTo("3");
            assertThat(List.of(mine.next().id(), mine.next().id())).containsExactly("2", "3");
        }
        client.request().get("/api/reminders/stream?kind=REMINDER").then().statusCode(400);
    }

    @Test
    void another_workspace_hears_nothing() throws Exception {
        Client stranger = Client.inNewWorkspace();
        try (var events = EventSource.open(stream, stranger.token(), "0")) {
            client.accepted(NOW);
            String own = stranger.accepted(NOW);

            assertThat(events.next().data()).contains(own);
        }
    }

    @Test
    void a_stream_needs_a_token_and_an_id_that_is_one() {
        given().get("/api/reminders/stream").then().statusCode(401);
        client.request()
                .header("Last-Event-ID", "seven")
                .get("/api/reminders/stream")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Last-Event-ID"));
    }
}
