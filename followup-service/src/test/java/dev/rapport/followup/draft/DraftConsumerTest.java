package dev.rapport.followup.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.contracts.TemplateEvent.DraftPrepared;
import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-06-02T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void a_draft_that_comes_twice_is_on_its_reminder_once() {
        // Given
        String connection = client.accepted(NOW);
        DraftPrepared draft = draft(connection, "Thank you for connecting, Ada.", NOW);
        UUID event = UUID.randomUUID();

        // When
        send(record(client, draft, event), record(client, draft, event));

        // Then
        awaitDraft(connection, draft.text());
        DraftPrepared marker = draft(connection, "And another.", NOW.plusSeconds(1));
        send(record(client, marker, UUID.randomUUID()));
        awaitDraft(connection, marker.text());
        assertThat(client.reminders(connection)).hasSize(1);
    }

    @Test
    void an_older_draft_that_comes_late_does_not_replace_a_newer_one() {
        // Given
        String connection = client.accepted(NOW);
        String witness = client.accepted(NOW);
        DraftPrepared newer = draft(connection, "newer", NOW);
        DraftPrepared older = draft(connection, "older", NOW.minusSeconds(60));
        DraftPrepared last = draft(witness, "last", NOW);

        // When
        send(
                record(client, newer, UUID.randomUUID()),
                record(client, older, UUID.randomUUID()),
                recordOn(connection, client, last));

        // Then
        awaitDraft(witness, "last");
        awaitDraft(connection, "newer");
    }

    @Test
    void drafts_for_what_is_gone_or_another_workspaces_are_passed_by() {
        // Given
        String connection = client.accepted(NOW);
        DraftPrepared gone = new DraftPrepared(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), client.memberId(), "gone", null, NOW);
        DraftPrepared foreign = draft(connection, "foreign", NOW.plusSeconds(5));
        DraftPrepared own = draft(connection, "own", NOW);

        // When
        send(
                recordOn(connection, client, gone),
                record(Client.inNewWorkspace(), foreign, UUID.randomUUID()),
                record(client, own, UUID.randomUUID()));

        // Then
        awaitDraft(connection, "own");
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letter_topic_and_the_next_is_handled() {
        // Given
        String connection = client.accepted(NOW);
        DraftPrepared draft = draft(connection, "after the poison", NOW);
        var poison = new ProducerRecord<>(
                Topics.TEMPLATES,
                null,
                connection,
                "{not json".getBytes(StandardCharsets.UTF_8),
                record(client, draft, UUID.randomUUID()).headers());

        // When
        send(poison, record(client, draft, UUID.randomUUID()));

        // Then
        awaitDraft(connection, "after the poison");
        try (var probe = new KafkaProbe(bootstrapServers)) {
            assertThat(probe.read(
                            Topics.deadLetter(Topics.TEMPLATES), event -> connection.equals(event.key()), 1, PATIENCE))
                    .singleElement()
                    .satisfies(event -> assertThat(KafkaProbe.header(event, "dead-letter-reason"))
                            .contains("draft.prepared"));
        }
    }

    private DraftPrepared draft(String connection, String text, Instant preparedAt) {
        UUID reminder = UUID.fromString((String) client.openReminder(connection).get("id"));
        return new DraftPrepared(
                UUID.randomUUID(),
                reminder,
                UUID.fromString(connection),
                client.memberId(),
                text,
                UUID.randomUUID(),
                preparedAt);
    }

    private void awaitDraft(String connection, String text) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.openReminder(connection).get("draft"))
                        .isInstanceOfSatisfying(
                                Map.class,
                                draft -> assertThat(draft.get("text")).isEqualTo(text)));
    }

    @SafeVarargs
    private void send(ProducerRecord<String, byte[]>... events) {
        try (var probe = new KafkaProbe(bootstrapServers)) {
            for (var event : events) {
                probe.send(event);
            }
        }
    }

    private static ProducerRecord<String, byte[]> record(Client client, DraftPrepared draft, UUID id) {
        return record(draft.connectionId().toString(), client, draft, id);
    }

    /// On the partition of another connection, so that it comes after that one's.
    private static ProducerRecord<String, byte[]> recordOn(String key, Client client, DraftPrepared draft) {
        return record(key, client, draft, UUID.randomUUID());
    }

    private static ProducerRecord<String, byte[]> record(String key, Client client, DraftPrepared draft, UUID id) {
        byte[] data = EventJson.write(draft).getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<>(Topics.TEMPLATES, key, data);
        header(event, CloudEventHeaders.ID, id.toString());
        header(event, CloudEventHeaders.TYPE, EventType.DRAFT_PREPARED.typeName());
        header(event, CloudEventHeaders.TIME, NOW.toString());
        header(event, CloudEventHeaders.WORKSPACE_ID, client.workspaceId().toString());
        return event;
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
