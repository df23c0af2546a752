package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.followup.Client;
import dev.rapport.followup.subscription.WebhookConfig;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Replicas and their deaths, at a time so far ahead that the service's own worker leaves these deliveries alone.
@QuarkusTest
class DeliveryRaceTest {

    private static final Instant THEN = Instant.parse("2090-01-02T09:00:00Z");

    private final Client client = Client.inNewWorkspace();
    private final MovableClock then = new MovableClock();

    @Inject
    Sql sql;

    @Inject
    WebhookConfig config;

    @Inject
    WorkspaceScope workspaces;

    @Inject
    DeliveryRecords records;

    @Test
    void replicas_that_race_send_each_message_once_and_a_connections_in_order() throws Exception {
        // Given
        then.set(THEN);
        UUID subscription = subscribe();
        List<UUID> connections =
                IntStream.range(0, 6).mapToObj(index -> UUID.randomUUID()).toList();
        for (int round = 0; round < 5; round++) {
            int number = round;
            connections.forEach(connection -> insert(subscription, connection, Integer.toString(number)));
        }
        List<Claimed> sent = Collections.synchronizedList(new ArrayList<>());

        // When
        Callable<Integer> replica = () -> {
            int done = 0;
            while (sent.size() < 30) {
                for (Claimed claimed : claim()) {
                    sent.add(claimed);
                    records.write(claimed, new Outcome.Delivered(200));
                    done++;
                }
            }
            return done;
        };
        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var finished : pool.invokeAll(List.of(replica, replica, replica))) {
                finished.get();
            }
        }

        // Then
        assertThat(sent).hasSize(30).extracting(Claimed::messageId).doesNotHaveDuplicates();
        Map<UUID, UUID> connectionOf = connectionsByDelivery();
        for (UUID connection : connections) {
            assertThat(sent.stream().filter(claimed -> connection.equals(connectionOf.get(claimed.id()))))
                    .extracting(Claimed::type)
                    .containsExactly("0", "1", "2", "3", "4");
        }
    }

    @Test
    void a_replica_that_dies_after_sending_leaves_the_message_to_another_under_the_same_id() {
        // Given
        then.set(THEN);
        UUID subscription = subscribe();
        UUID connection = UUID.randomUUID();
        insert(subscription, connection, "first");
        insert(subscription, connection, "second");
        Claimed sentAndNotRecorded = claim().getFirst();
        assertThat(claim()).isEmpty();

        // When
        then.advance(Duration.ofMinutes(2));
        List<Claimed> again = claim();

        // Then
        assertThat(again).singleElement().satisfies(claimed -> {
            assertThat(claimed.messageId()).isEqualTo(sentAndNotRecorded.messageId());
            assertThat(claimed.attempt()).isEqualTo(2);
        });
        records.write(sentAndNotRecorded, new Outcome.Refused(500, "too late to matter", null));
        records.write(again.getFirst(), new Outcome.Delivered(200));
        assertThat(claim()).extracting(Claimed::type).containsExactly("second");
    }

    @Test
    void no_more_are_under_way_to_one_subscriber_than_allowed() {
        then.set(THEN);
        UUID subscription = subscribe();
        for (int number = 0; number < 10; number++) {
            insert(subscription, UUID.randomUUID(), "message");
        }

        List<Claimed> first = claim();

        assertThat(first).hasSize(config.parallel());
        assertThat(claim()).isEmpty();
        records.write(first.getFirst(), new Outcome.Delivered(200));
        assertThat(claim()).hasSize(1);
    }

    private UUID subscribe() {
        return UUID.fromString(
                client.post("/api/subscriptions", Map.of("channel", "webhook", "url", "http://127.0.0.1:9/nobody"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void insert(UUID subscription, UUID connection, String type) {
        var store = new DeliveryStore(sql, then);
        workspaces.inTransaction(
                client.workspaceId(),
                () -> store.insert(subscription, UUID.randomUUID(), connection, type, "{}", true));
    }

    private List<Claimed> claim() {
        var replica = new DeliveryQueue(sql, config, then);
        return QuarkusTransaction.requiringNew().call(() -> replica.claim(500)).stream()
                .filter(claimed -> claimed.workspaceId().equals(client.workspaceId()))
                .toList();
    }

    private Map<UUID, UUID> connectionsByDelivery() {
        return workspaces.inTransaction(
                client.workspaceId(),
                () -> sql
                        .list(
                                "select id, connection_id from delivery",
                                row -> Map.entry(
                                        row.getObject("id", UUID.class), row.getObject("connection_id", UUID.class)))
                        .stream()
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
