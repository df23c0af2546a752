package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.local.launcher.Platform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong gets a plain problem document at the public door, and poison on a topic stops nothing.
class BadInputIT {

    private static final String CONTEXT =
            "\"sender\":\"job_seeker\",\"audience\":\"hiring_manager\",\"situation\":\"cold\"";

    private final Platform platform = Platforms.shared();
    private final Api api = new Api(platform.url());

    @Test
    void an_empty_note_is_judged_as_blank() {
        Api.Answer answer = api.post("/api/analyses", "{\"text\":\"\"," + CONTEXT + "}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("verdict")).isEqualTo("hold");
        assertThat(answer.body().path("findings").path(0).path("rule").asText()).isEqualTo("blank");
    }

    @Test
    void a_lone_surrogate_is_judged_or_refused_but_never_a_failure() {
        Api.Answer answer = api.post("/api/analyses", "{\"text\":\"half a \\ud83d smile\"," + CONTEXT + "}");

        assertThat(answer.status()).isIn(200, 400);
    }

    @Test
    void a_note_of_a_megabyte_is_too_large() {
        byte[] body = new byte[1 << 20];
        Arrays.fill(body, (byte) 'a');

        assertProblem(api.post("/api/analyses", body, "application/json"), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": 'no json'",
                "[]",
                "{\"text\":\"hello\",\"sender\":\"wizard\",\"audience\":\"hiring_manager\",\"situation\":\"cold\"}",
                "{\"text\":\"hello\",\"sender\":\"job_seeker\",\"audience\":\"hiring_manager\"}"
            })
    void what_is_no_request_is_refused_with_what_would_be_right(String body) {
        assertProblem(api.post("/api/analyses", body), 400);
    }

    @Test
    void another_content_type_is_refused() {
        assertProblem(api.post("/api/analyses", "hello".getBytes(StandardCharsets.UTF_8), "text/plain"), 415);
    }

    @Test
    void an_unknown_path_is_not_found() {
        assertProblem(api.get("/api/nothing-here"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapport.analyses", "rapport.connections", "rapport.reminders", "rapport.templates"})
    void an_event_that_cannot_be_read_goes_to_the_dead_letter_topic(String topic) throws Exception {
        // Given
        EventLog events = new EventLog(platform.bootstrapServers());
        String key = UUID.randomUUID().toString();

        // When
        events.write(topic, key, "{not an event");

        // Then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(events.read(topic + ".dlq", key, "")).isNotEmpty());
        assertThat(EventLog.header(events.read(topic + ".dlq", key, "").getFirst(), "dead-letter-reason"))
                .contains("ce_type is missing");
    }

    private static void assertProblem(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.correlationId()).isNotBlank();
        assertThat(answer.body().toString()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
