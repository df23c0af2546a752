package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Poison on a topic: it is put aside with the reason, and what comes after it is handled.
class BadEventIT {
    private static final List<String> TOPICS =
            List.of("rapport.analyses", "rapport.templates", "rapport.connections", "rapport.reminders");
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Test
    void an_event_that_cannot_be_read_goes_to_the_dead_letters_and_those_behind_it_are_handled() {
        // Given
        Journey journey = Journey.begin();

        // When
        TOPICS.forEach(topic -> TestPlatform.eventLog().write(topic, journey.connectionId(), "{not an event"));
        TOPICS.forEach(topic -> awaitDeadLetter(topic, journey.connectionId()));

        // Then
        journey.sent();
        journey.accepted();
        journey.awaitReminder(reminder -> reminder.has("dueAt"));
        awaitDueInAWeek(journey);
    }

    /// The clock is set back after, for the tests that share the platform.
    private static void awaitDueInAWeek(Journey journey) {
        TestPlatform.running().restart("followup-service", A_WEEK);
        try {
            journey.awaitDueWithDraft();
        } finally {
            TestPlatform.running().restart("followup-service", Duration.ZERO);
        }
    }

    private static void awaitDeadLetter(String topic, String key) {
        await().atMost(Journey.LONGEST_WAIT)
                .untilAsserted(() -> assertThat(TestPlatform.eventLog().of(topic + ".dlq", key))
                        .isNotEmpty()
                        .allSatisfy(letter -> {
                            assertThat(letter.record().value()).isEqualTo("{not an event");
                            assertThat(letter.header("dead-letter-reason")).contains("ce_type");
                            assertThat(letter.header("dead-letter-topic")).isEqualTo(topic);
                        }));
    }
}
