package dev.rapport.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.contracts.Topics;
import dev.rapport.tenancy.DefaultWorkspace;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "followup"))
class EventReceiverTest {

    private final UUID connectionId = UUID.randomUUID();

    @Inject
    Replies replies;

    @Inject
    ForgottenKeys forgottenKeys;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void a_repeated_delivery_has_no_second_effect() {
        // Given
        ProducerRecord<String, byte[]> event = replied(UUID.randomUUID());
        ProducerRecord<String, byte[]> other = replied(UUID.randomUUID());

        // When
        send(event, event, event, other);

        // Then
        awaitReplies(2);
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letter_topic_and_the_channel_goes_on() {
        // Given
        ProducerRecord<String, byte[]> poison = replied(UUID.randomUUID());
        ProducerRecord<String, byte[]> broken = new ProducerRecord<>(
                poison.topic(), null, poison.key(), bytes("{\"connectionId\": 7"), poison.headers());

        // When
        send(broken, replied(UUID.randomUUID()));

        // Then
        awaitReplies(1);
        var letter = Published.deadLetters(connectionId.toString()).getFirst();
        assertThat(letter.value()).isEqualTo(broken.value());
        assertThat(KafkaProbe.header(letter, "dead-letter-reason")).contains("dev.rapport.connection.replied.v1");
    }

    @Test
    void an_event_without_the_headers_of_a_cloud_event_is_a_dead_letter() {
        // Given
        ProducerRecord<String, byte[]> bare =
                new ProducerRecord<>(Topics.CONNECTIONS, connectionId.toString(), bytes("{}"));

        // When
        send(bare, replied(UUID.randomUUID()));

        // Then
        awaitReplies(1);
        var letter = Published.deadLetters(connectionId.toString()).getFirst();
        assertThat(KafkaProbe.header(letter, "dead-letter-reason")).contains("ce_type is missing");
    }

    @Test
    void an_event_of_a_newer_release_is_passed_by() {
        // Given
        ProducerRecord<String, byte[]> unknown = replied(UUID.randomUUID());
        unknown.headers().remove(CloudEventHeaders.TYPE);
        unknown.headers().add(CloudEventHeaders.TYPE, bytes("dev.rapport.connection.cherished.v1"));

        // When
        send(unknown, replied(UUID.randomUUID()));

        // Then
        awaitReplies(1);
    }

    @Test
    void an_event_of_a_forgotten_key_has_no_effect_however_it_comes_again() {
        // Given
        UUID forgotten = connectionId;
        ProducerRecord<String, byte[]> old = replied(UUID.randomUUID());
        send(old);
        awaitReplies(1);
        workspaces.inTransaction(DefaultWorkspace.ID, () -> {
            forgottenKeys.forget(List.of(forgotten));
            return replies.remove(forgotten);
        });
        UUID remembered = UUID.randomUUID();

        // When
        send(old, replied(UUID.randomUUID()), replied(remembered, UUID.randomUUID()));

        // Then
        awaitReplies(remembered, 1);
        awaitReplies(forgotten, 0);
    }

    @Test
    void a_tombstone_is_passed_by() {
        // Given
        var tombstone = new ProducerRecord<String, byte[]>(Topics.CONNECTIONS, connectionId.toString(), null);

        // When
        send(tombstone, replied(UUID.randomUUID()));

        // Then
        awaitReplies(1);
        assertThat(Published.hasDeadLetter(connectionId.toString())).isFalse();
    }

    @Test
    void an_outage_of_the_database_is_waited_for_and_the_effect_comes_once() {
        // Given
        replies.loseDatabase(3);

        // When
        send(replied(UUID.randomUUID()));

        // Then
        awaitReplies(1);
        assertThat(replies.outagesLeft()).isZero();
    }

    @Test
    void the_effect_is_bound_to_the_workspace_of_the_event() {
        // Given
        send(replied(UUID.randomUUID()));
        awaitReplies(1);

        // When
        int seenByAnother = workspaces.inTransaction(UUID.randomUUID(), () -> replies.of(connectionId));

        // Then
        assertThat(seenByAnother).isZero();
    }

    private void awaitReplies(int count) {
        awaitReplies(connectionId, count);
    }

    private void awaitReplies(UUID connection, int count) {
        await().atMost(Published.LONGEST)
                .untilAsserted(() -> assertThat(
                                workspaces.<Integer>inTransaction(DefaultWorkspace.ID, () -> replies.of(connection)))
                        .isEqualTo(count));
    }

    @SafeVarargs
    private static void send(ProducerRecord<String, byte[]>... events) {
        try (KafkaProbe probe = Published.probe()) {
            for (ProducerRecord<String, byte[]> event : events) {
                probe.send(event);
            }
        }
    }

    private ProducerRecord<String, byte[]> replied(UUID eventId) {
        return replied(connectionId, eventId);
    }

    private static ProducerRecord<String, byte[]> replied(UUID connection, UUID eventId) {
        var data = new ConnectionEvent.Replied(connection, DefaultWorkspace.MEMBER_ID, Instant.EPOCH);
        var event = new ProducerRecord<>(Topics.CONNECTIONS, connection.toString(), bytes(EventJson.write(data)));
        event.headers()
                .add(CloudEventHeaders.ID, bytes(eventId.toString()))
                .add(CloudEventHeaders.TYPE, bytes(EventType.CONNECTION_REPLIED.typeName()))
                .add(CloudEventHeaders.TIME, bytes("2026-03-02T09:00:00Z"))
                .add(CloudEventHeaders.WORKSPACE_ID, bytes(DefaultWorkspace.ID.toString()));
        return event;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
