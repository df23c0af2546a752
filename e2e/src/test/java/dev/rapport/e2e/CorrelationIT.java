package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One id ties together what a request set off, over HTTP and Kafka.
class CorrelationIT {
    @Test
    void the_id_of_a_request_is_on_its_answer_and_on_every_event_that_follows_from_it() {
        // Given
        String id = "e2e-" + UUID.randomUUID();
        Journey journey = Journey.begin();
        journey.sent();

        // When
        Api.Answer answer = TestPlatform.api()
                .post(
                        "/api/connections/" + journey.connectionId() + "/accepted",
                        "{}".getBytes(StandardCharsets.UTF_8),
                        request -> request.header("X-Correlation-Id", id));

        // Then
        assertThat(answer.expect(200).header("X-Correlation-Id")).isEqualTo(id);
        assertFollows("rapport.connections", journey, "dev.rapport.connection.accepted.v1", id);
        assertFollows(Journey.REMINDERS, journey, Journey.SCHEDULED, id);
    }

    private static void assertFollows(String topic, Journey journey, String type, String id) {
        await().atMost(Journey.LONGEST_WAIT)
                .untilAsserted(() -> assertThat(TestPlatform.eventLog().of(topic, journey.connectionId(), type))
                        .singleElement()
                        .satisfies(event ->
                                assertThat(event.header("ce_correlationid")).isEqualTo(id)));
    }
}
