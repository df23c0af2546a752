package dev.rapport.e2e;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A note travels the whole way while the services are killed under it, each between any two steps of a journey of its
/// own. Then the platform is stopped and started three days later, and in the end with the true time again, for the
/// tests that share it.
class NoteJourneyIT {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    /// By the service that is killed on the way.
    private final Map<String, Journey> journeys = new LinkedHashMap<>();

    @AfterEach
    void set_the_clock_back() {
        TestPlatform.restart(Duration.ZERO);
    }

    @Test
    void a_thank_you_falls_due_once_whichever_service_is_killed_between_the_steps() {
        try (EventStream stream = listen()) {
            // Given
            Instant before = Instant.now();
            TestPlatform.SERVICES.forEach(this::acceptWithKills);
            Map<String, Instant> dueDates = journeys.values().stream()
                    .collect(toMap(Journey::connectionId, journey -> awaitPlanned(journey, before)));

            // When
            TestPlatform.restart(THREE_DAYS);
            journeys.keySet().forEach(TestPlatform.running()::kill);

            // Then
            journeys.values().forEach(journey -> assertFellDueOnce(journey, dueDates.get(journey.connectionId())));
            journeys.values().forEach(journey -> assertToldOnce(stream, journey));
            assertThat(stream.events().stream().map(EventStream.Event::id))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertNothingLost();
        }
    }

    private static EventStream listen() {
        EventStream stream = new EventStream(() -> TestPlatform.running().url());
        await().atMost(Journey.LONGEST_WAIT).until(stream::isConnected);
        return stream;
    }

    private void acceptWithKills(String service) {
        Journey journey = Journey.begin();
        journeys.put(service, journey);
        TestPlatform.running().kill(service);
        journey.sent();
        TestPlatform.running().kill(service);
        journey.accepted();
        TestPlatform.running().kill(service);
        TestPlatform.SERVICES.forEach(TestPlatform.running()::awaitReady);
    }

    /// The thank-you comes one to two days after the acceptance (S13), at a time that stands before it is due.
    private static Instant awaitPlanned(Journey journey, Instant before) {
        JsonNode reminder = journey.awaitReminder(found -> found.has("dueAt"));
        Instant dueAt = Instant.parse(reminder.path("dueAt").asText());
        assertThat(reminder.path("step").asText()).isEqualTo("thank_you");
        assertThat(reminder.path("state").asText()).isEqualTo("scheduled");
        assertThat(dueAt)
                .isBetween(before.plus(Duration.ofHours(24)), Instant.now().plus(Duration.ofHours(48)));
        return dueAt;
    }

    private static void assertFellDueOnce(Journey journey, Instant dueAt) {
        JsonNode reminder = journey.awaitDueWithDraft();
        assertThat(reminder.path("dueAt").asText()).isEqualTo(dueAt.toString());
        assertThat(reminder.path("draft").path("text").asText()).contains("Noor");

        List<EventLog.Entry> due = TestPlatform.eventLog().of(Journey.REMINDERS, journey.connectionId(), Journey.DUE);
        assertThat(due.stream().map(EventLog.Entry::id).distinct()).hasSize(1);
        EventLog.Entry event = due.getFirst();
        assertThat(event.data().path("reminderId").asText())
                .isEqualTo(reminder.path("id").asText());
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(event.header("ce_source")).isNotBlank();
        assertThat(Instant.parse(event.header("ce_time"))).isAfter(dueAt);
        assertThat(event.header("ce_workspaceid")).isNotBlank();
        assertThat(event.header("content-type")).startsWith("application/json");
    }

    private static void assertToldOnce(EventStream stream, Journey journey) {
        await().atMost(Journey.LONGEST_WAIT)
                .until(() ->
                        !stream.events("draft.prepared", journey.connectionId()).isEmpty());
        for (String name : List.of("reminder.scheduled", "reminder.due", "draft.prepared")) {
            assertThat(stream.events(name, journey.connectionId())).as(name).hasSize(1);
        }
    }

    /// Every step of every journey is on its topic, in its order.
    private void assertNothingLost() {
        EventLog log = TestPlatform.eventLog();
        for (Journey journey : journeys.values()) {
            assertThat(log.of("rapport.connections", journey.connectionId()).stream()
                            .map(EventLog.Entry::type)
                            .distinct())
                    .containsExactly("dev.rapport.connection.sent.v1", "dev.rapport.connection.accepted.v1");
            assertThat(log.of(Journey.REMINDERS, journey.connectionId()).stream()
                            .map(EventLog.Entry::type)
                            .distinct())
                    .containsExactly(Journey.SCHEDULED, Journey.DUE);
        }
    }
}
