package dev.rapport.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// The path from a note to a due reminder, as a person and a Kafka client meet it.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "followup"))
class FollowUpPathTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void an_acceptance_leads_to_one_due_thank_you() throws IOException {
        // Given
        Client client = Client.inNewWorkspace();
        client.seat("Europe/Berlin");
        Instant tuesday = Instant.parse("2026-03-03T10:00:00Z");
        clock.set(tuesday);
        String connection = client.accepted(tuesday);
        assertThat(client.openReminder(connection))
                .containsEntry("step", "thank_you")
                .containsEntry("state", "scheduled")
                .containsEntry("dueAt", "2026-03-04T10:00:00Z");

        // When
        clock.set(tuesday.plus(Duration.ofDays(1)));

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.openReminder(connection)).containsEntry("state", "due"));
        List<ConsumerRecord<String, byte[]>> due = dueEvents(connection);
        assertThat(due).hasSize(1);
        assertThat(KafkaProbe.header(due.getFirst(), "ce_workspaceid"))
                .isEqualTo(client.workspaceId().toString());
        ReminderEvent.Due event = EventJson.read(due.getFirst().value(), ReminderEvent.Due.class);
        assertThat(event.person().name()).isEqualTo("Ada Nwosu");
        assertThat(event.person().position()).isNull();
        assertThat(event.dueAt()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(event.note())
                .isEqualTo(new NoteDetails(
                        "Your talk on quiet launches stayed with me.", "job_seeker", "hiring_manager", "cold"));
    }

    private List<ConsumerRecord<String, byte[]>> dueEvents(String connection) {
        try (var probe = new KafkaProbe(bootstrapServers)) {
            probe.read(Topics.REMINDERS, event -> isDue(event, connection), 1, PATIENCE);
            return probe.read(Topics.REMINDERS, event -> isDue(event, connection), 2, Duration.ofSeconds(2));
        }
    }

    private static boolean isDue(ConsumerRecord<String, byte[]> event, String connection) {
        return connection.equals(event.key())
                && KafkaProbe.header(event, "ce_type").equals("dev.rapport.reminder.due.v1");
    }
}
