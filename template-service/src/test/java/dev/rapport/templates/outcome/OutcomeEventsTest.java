package dev.rapport.templates.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.service.sql.Sql;
import dev.rapport.templates.Published;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRunningPlatform
class OutcomeEventsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person NOOR = new Person("Noor Haddad", null, null, null);
    private static final NoteDetails NOTE = new NoteDetails("Hi", "job_seeker", "peer", "cold");

    private final UUID workspaceId = UUID.randomUUID();
    private final UUID versionId = UUID.randomUUID();
    private final UUID connectionId = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void events_delivered_twice_and_backwards_count_once() {
        // Given
        List<Event> backwards = List.of(
                new ConnectionEvent.Replied(connectionId, UUID.randomUUID(), NOON.plusSeconds(20)),
                new ConnectionEvent.Accepted(connectionId, UUID.randomUUID(), NOOR, NOON.plusSeconds(10)),
                sent(connectionId));

        // When
        for (Event event : backwards) {
            UUID eventId = UUID.randomUUID();
            Published.send(eventId, workspaceId, event);
            Published.send(eventId, workspaceId, event);
            Published.send(UUID.randomUUID(), workspaceId, event);
        }

        // Then
        awaitRow(new Row(connectionId, versionId, NOON, NOON.plusSeconds(10), NOON.plusSeconds(20)));
    }

    @Test
    void a_note_without_a_template_is_noted_without_one() {
        var plain = new ConnectionEvent.Sent(connectionId, UUID.randomUUID(), NOOR, NOTE, null, List.of(), NOON, null);

        Published.send(UUID.randomUUID(), workspaceId, plain);

        awaitRow(new Row(connectionId, null, NOON, null, null));
    }

    private ConnectionEvent.Sent sent(UUID connection) {
        return new ConnectionEvent.Sent(connection, UUID.randomUUID(), NOOR, NOTE, versionId, List.of(), NOON, null);
    }

    private void awaitRow(Row row) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(rows()).containsExactly(row));
    }

    private List<Row> rows() {
        return workspaces.inTransaction(
                workspaceId,
                () -> sql.list(
                        "select connection_id, template_version_id, sent_at, accepted_at, replied_at from outcome",
                        row -> new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Sql.instantOrNull(row, "sent_at"),
                                Sql.instantOrNull(row, "accepted_at"),
                                Sql.instantOrNull(row, "replied_at"))));
    }

    private record Row(
            UUID connectionId,
            @Nullable UUID versionId,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant repliedAt) {}
}
