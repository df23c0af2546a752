package dev.rapport.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.EventJson;
import dev.rapport.tenancy.DefaultWorkspace;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.RapportTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "followup"))
class OutboxRelayTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxPublisher publisher;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void a_committed_event_is_published_as_a_cloud_event() throws IOException {
        // Given
        UUID connectionId = UUID.randomUUID();

        // When
        append(replies(connectionId, 1));

        // Then
        ConsumerRecord<String, byte[]> event = Published.about(connectionId, 1).getFirst();
        assertThat(KafkaProbe.header(event, CloudEventHeaders.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(KafkaProbe.header(event, CloudEventHeaders.TYPE)).isEqualTo("dev.rapport.connection.replied.v1");
        assertThat(KafkaProbe.header(event, CloudEventHeaders.SOURCE)).isEqualTo("/rapport/messaging-test");
        assertThat(KafkaProbe.header(event, CloudEventHeaders.WORKSPACE_ID)).isEqualTo(DefaultWorkspace.ID.toString());
        assertThat(KafkaProbe.header(event, CloudEventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(UUID.fromString(Published.id(event)).version()).isEqualTo(7);
        assertThat(EventJson.read(event.value(), ConnectionEvent.Replied.class))
                .isEqualTo(replies(connectionId, 1).getFirst());
    }

    @Test
    void a_rolled_back_change_publishes_nothing() {
        // Given
        UUID connectionId = UUID.randomUUID();
        Callable<Void> change = () -> {
            outbox.append(replies(connectionId, 1));
            throw new IllegalStateException("the change fails after its event was appended");
        };

        // When
        assertThatThrownBy(() -> workspaces.inTransaction(DefaultWorkspace.ID, change))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(Published.allAbout(connectionId)).isEmpty();
    }

    @Test
    void racing_relays_publish_each_event_once_and_in_order_within_its_key() throws Exception {
        // Given
        List<UUID> connections = Stream.generate(UUID::randomUUID).limit(20).toList();

        // When
        try (ExecutorService replicas = Executors.newFixedThreadPool(6)) {
            List<Future<?>> work = new ArrayList<>();
            connections.forEach(id -> work.add(replicas.submit(() -> append(replies(id, 25)))));
            IntStream.range(0, 40).forEach(round -> work.add(replicas.submit(() -> relay.drain())));
            for (Future<?> done : work) {
                done.get();
            }
        }
        relay.drain();

        // Then
        for (UUID connectionId : connections) {
            List<ConsumerRecord<String, byte[]>> events = Published.about(connectionId, 25);
            assertThat(events.stream().map(OutboxRelayTest::repliedAt))
                    .isSorted()
                    .hasSize(25);
            assertThat(events.stream().map(Published::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_crash_after_sending_sends_again_under_the_same_id() throws Exception {
        // Given
        UUID connectionId = UUID.randomUUID();
        QuarkusTransaction.requiringNew().call(() -> {
            lockAllShards();
            append(replies(connectionId, 3));
            return publisher.publish(committedRows());
        });

        // When
        relay.drain();

        // Then
        List<String> ids =
                Published.about(connectionId, 6).stream().map(Published::id).toList();
        assertThat(ids).hasSize(6);
        assertThat(ids.subList(3, 6)).isEqualTo(ids.subList(0, 3));
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.append(replies(UUID.randomUUID(), 1).getFirst()))
                .isInstanceOf(TransactionalException.class);
    }

    private void append(List<ConnectionEvent.Replied> events) {
        workspaces.inTransaction(DefaultWorkspace.ID, () -> {
            outbox.append(events);
            return null;
        });
    }

    /// Keeps the background relay out while the test plays the replica that dies.
    private void lockAllShards() throws Exception {
        try (var connection = dataSource.getConnection()) {
            for (int shard = 0; shard < OutboxRelay.SHARDS; shard++) {
                while (!OutboxStore.lock(connection, shard)) {
                    Thread.sleep(5);
                }
            }
        }
    }

    private List<OutboxRow> committedRows() throws Exception {
        List<OutboxRow> rows = new ArrayList<>();
        try (var connection = dataSource.getConnection()) {
            for (int shard = 0; shard < OutboxRelay.SHARDS; shard++) {
                rows.addAll(OutboxStore.oldest(connection, shard, 100));
            }
        }
        return rows;
    }

    private static List<ConnectionEvent.Replied> replies(UUID connectionId, int count) {
        return IntStream.range(0, count)
                .mapToObj(second -> new ConnectionEvent.Replied(
                        connectionId, DefaultWorkspace.MEMBER_ID, START.plusSeconds(second)))
                .toList();
    }

    private static Instant repliedAt(ConsumerRecord<String, byte[]> event) {
        try {
            return EventJson.read(event.value(), ConnectionEvent.Replied.class).repliedAt();
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
