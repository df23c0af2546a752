package dev.rapport.analyzer.analysis;

import static dev.rapport.analyzer.Client.ownerOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.analyzer.Events;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Topics;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class RequestedAnalysesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID workspace = UUID.randomUUID();
    private KafkaProbe kafka;

    @BeforeEach
    void open() {
        kafka = Events.probe();
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    private static AnalysisEvent.Requested requested(String text, String sender, int limit) {
        var note = new NoteDetails(text, sender, "hiring_manager", "cold");
        return new AnalysisEvent.Requested(UUID.randomUUID(), UUID.randomUUID(), note, limit, null, Events.TIME);
    }

    private List<ConsumerRecord<String, byte[]>> completed(
            AnalysisEvent.Requested requested, int count, Duration patience) {
        String type = EventType.ANALYSIS_COMPLETED.typeName();
        return kafka.read(
                Topics.ANALYSES,
                event -> event.key().equals(requested.key().toString())
                        && KafkaProbe.header(event, CloudEventHeaders.TYPE).equals(type),
                count,
                patience);
    }

    private List<ConsumerRecord<String, byte[]>> dead(UUID key) {
        return kafka.read(
                Topics.deadLetter(Topics.ANALYSES), event -> key.toString().equals(event.key()), 1, PATIENCE);
    }

    @Test
    void a_note_that_comes_as_an_event_is_judged() throws IOException {
        AnalysisEvent.Requested requested = requested("", "job_seeker", 200);
        kafka.send(Events.of(workspace, requested));

        ConsumerRecord<String, byte[]> answer =
                completed(requested, 1, PATIENCE).getFirst();
        var completed = EventJson.read(answer.value(), AnalysisEvent.Completed.class);
        assertThat(completed.analysisId()).isEqualTo(requested.analysisId());
        assertThat(completed.batchId()).isEqualTo(requested.batchId());
        assertThat(completed.verdict()).isEqualTo("hold");
        assertThat(completed.findings()).extracting("rule").contains("blank");
        assertThat(KafkaProbe.header(answer, CloudEventHeaders.WORKSPACE_ID)).isEqualTo(workspace.toString());
        assertThat(KafkaProbe.header(answer, CloudEventHeaders.CORRELATION_ID)).startsWith("test-");
    }

    @Test
    void the_same_event_twice_is_answered_once() {
        AnalysisEvent.Requested requested = requested("Hello there", "recruiter", 300);
        AnalysisEvent.Requested later = requested("Hello again", "recruiter", 300);
        UUID id = UUID.randomUUID();
        kafka.send(Events.of(id, workspace, requested, EventJson.write(requested)));
        kafka.send(Events.of(id, workspace, requested, EventJson.write(requested)));
        kafka.send(Events.of(workspace, later));

        assertThat(completed(later, 1, PATIENCE)).hasSize(1);
        assertThat(completed(requested, 2, Duration.ofSeconds(3))).hasSize(1);
    }

    @Test
    void the_settings_of_its_workspace_apply() throws IOException {
        ownerOf(workspace).body("{\"rules\": {\"blank\": {\"off\": true}}}").put("/api/rules/settings");
        AnalysisEvent.Requested requested = requested("", "job_seeker", 300);
        kafka.send(Events.of(workspace, requested));

        var answer = completed(requested, 1, PATIENCE).getFirst();
        assertThat(EventJson.read(answer.value(), AnalysisEvent.Completed.class).findings())
                .extracting("rule")
                .doesNotContain("blank");
    }

    @Test
    void what_makes_no_sense_goes_to_the_dead_letters_with_the_reason_and_the_next_is_judged() {
        AnalysisEvent.Requested senseless = requested("Hello", "emperor", 300);
        AnalysisEvent.Requested unreadable = requested("Hello", "recruiter", 300);
        AnalysisEvent.Requested next = requested("Hello", "recruiter", 300);
        kafka.send(Events.of(workspace, senseless));
        kafka.send(Events.of(UUID.randomUUID(), workspace, unreadable, "{\"analysisId\": "));
        kafka.send(Events.of(workspace, next));

        assertThat(completed(next, 1, PATIENCE)).hasSize(1);
        assertThat(KafkaProbe.header(dead(senseless.key()).getFirst(), "dead-letter-reason"))
                .contains("sender is not known; send one of job_seeker, recruiter, sales, other");
        assertThat(KafkaProbe.header(dead(unreadable.key()).getFirst(), "dead-letter-reason"))
                .contains("data is not a dev.rapport.analysis.requested.v1");
    }
}
