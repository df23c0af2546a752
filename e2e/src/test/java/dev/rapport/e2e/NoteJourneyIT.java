package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.local.launcher.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// A note travels the whole way, and every service is killed between its steps.
class NoteJourneyIT {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final List<String> SERVICES =
            List.of("followup-service", "template-service", "analyzer-service", "gateway");
    private static final String DUE = "dev.rapport.reminder.due.v1";
    private static final Map<String, Object> NOTE = Map.of(
            "text",
            "Hi Noor, your talk on retiring the nightly batch made me redraw our own pipeline. How did you win over the"
                    + " finance team?",
            "sender",
            "job_seeker",
            "audience",
            "hiring_manager",
            "situation",
            "event");

    private final Path data = Platforms.temporaryData();

    @Test
    void a_reminder_is_published_once_in_effect_whatever_is_killed_between_the_steps() {
        String connectionId;
        Instant dueAt;
        try (Platform today = Platforms.start(data, Duration.ZERO)) {
            connectionId = connect(today);
            dueAt = acceptAndAwaitReminder(today, connectionId);
        }
        try (Platform later = Platforms.start(data, THREE_DAYS)) {
            SERVICES.forEach(service -> killAndAwait(later, service));
            JsonNode reminder = awaitDueReminderWithDraft(later, connectionId);

            assertThat(Instant.parse(reminder.path("dueAt").asText())).isEqualTo(dueAt);
            assertThat(reminder.path("draft").path("text").asText()).contains("Noor");
            assertPublishedOnceInEffect(later, connectionId, reminder);
            assertStreamTells(later, reminder);
        }
    }

    private static String connect(Platform platform) {
        Api api = new Api(platform.url());
        Api.Answer analysis = api.post("/api/analyses", Api.json(NOTE));
        assertThat(analysis.text("verdict")).isEqualTo("send");
        Api.Answer connection = api.post(
                "/api/connections",
                Api.json(
                        Map.of("person", Map.of("name", "Noor Haddad", "company", "Quayside Robotics"), "note", NOTE)));
        assertThat(connection.status()).as(connection.body().toString()).isEqualTo(201);
        String id = connection.text("id");
        killAndAwait(platform, "followup-service");
        assertThat(api.post("/api/connections/" + id + "/sent", "{}").status()).isEqualTo(200);
        killAndAwait(platform, "followup-service");
        return id;
    }

    /// @return when the thank-you is due: between one and two days after the acceptance (S13)
    private static Instant acceptAndAwaitReminder(Platform platform, String connectionId) {
        Api api = new Api(platform.url());
        Instant before = Instant.now();
        assertThat(api.post("/api/connections/" + connectionId + "/accepted", "{}")
                        .status())
                .isEqualTo(200);
        killAndAwait(platform, "followup-service");
        JsonNode reminder =
                await().atMost(LONGEST).until(() -> reminderOf(api, connectionId), found -> !found.isMissingNode());
        Instant dueAt = Instant.parse(reminder.path("dueAt").asText());
        assertThat(dueAt)
                .isBetween(before.plus(Duration.ofHours(24)), Instant.now().plus(THREE_DAYS));
        assertThat(reminder.path("step").asText()).isEqualTo("thank_you");
        return dueAt;
    }

    private static JsonNode awaitDueReminderWithDraft(Platform platform, String connectionId) {
        Api api = new Api(platform.url());
        return await().atMost(LONGEST)
                .until(
                        () -> reminderOf(api, connectionId),
                        reminder -> "due".equals(reminder.path("state").asText()) && reminder.has("draft"));
    }

    private static void assertPublishedOnceInEffect(Platform platform, String connectionId, JsonNode reminder) {
        var events = new EventLog(platform.bootstrapServers()).read("rapport.reminders", connectionId, DUE);
        assertThat(events).isNotEmpty();
        assertThat(events.stream().map(event -> EventLog.header(event, "ce_id")).distinct())
                .hasSize(1);
        assertThat(EventLog.header(events.getFirst(), "ce_specversion")).isEqualTo("1.0");
        assertThat(EventLog.header(events.getFirst(), "ce_workspaceid")).isNotEmpty();
        assertThat(events.getFirst().value()).contains(reminder.path("id").asText());
    }

    private static void assertStreamTells(Platform platform, JsonNode reminder) {
        try (Stream<String> lines = new Api(platform.url()).stream("/api/reminders/stream", "0")) {
            assertThat(lines.limit(200)
                            .filter(line -> line.startsWith("data:"))
                            .anyMatch(line -> line.contains(reminder.path("id").asText()) && line.contains("due")))
                    .isTrue();
        }
    }

    private static JsonNode reminderOf(Api api, String connectionId) {
        Api.Answer reminders = api.get("/api/reminders");
        return StreamSupport.stream(reminders.body().path("items").spliterator(), false)
                .filter(reminder ->
                        connectionId.equals(reminder.path("connectionId").asText()))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static void killAndAwait(Platform platform, String service) {
        platform.kill(service);
        platform.awaitReady(service);
    }
}
