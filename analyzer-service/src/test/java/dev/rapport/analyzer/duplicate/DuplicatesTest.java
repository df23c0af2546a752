package dev.rapport.analyzer.duplicate;

import static dev.rapport.analyzer.Client.ownerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.rapport.analyzer.Events;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class DuplicatesTest {

    private static final String SENT =
            "Hi Ana, your talk on moving the ledger to streams made me rethink our own. How did you handle the replays?";
    private static final String NEARLY =
            "Hi Bo, your talk on moving the ledger to queues made me rethink our own. How did you handle the replays?";
    private static final String OTHER =
            "Hi Bo, the photo of your rooftop bees was lovely. Do the neighbours mind, or do they get honey each autumn?";

    private final UUID workspace = UUID.randomUUID();
    private KafkaProbe kafka;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        kafka = Events.probe();
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_note_that_is_nearly_one_already_sent_is_found_with_its_twin() {
        // Given
        UUID connection = sent(clock.instant().minus(Duration.ofDays(3)));

        // When
        ValidatableResponse nearly = analyze(workspace, NEARLY);

        // Then
        nearly.body("findings.rule", hasItem("bulk-duplicate"))
                .body("twins.connectionId", equalTo(List.of(connection.toString())));
        assertThat(nearly.extract().jsonPath().getInt("score"))
                .isLessThan(
                        analyze(UUID.randomUUID(), NEARLY).extract().jsonPath().getInt("score"));
        analyze(workspace, OTHER).body("twins", hasSize(0)).body("findings.rule", not(hasItem("bulk-duplicate")));
    }

    @Test
    void another_workspace_is_told_nothing() {
        sent(clock.instant());

        analyze(UUID.randomUUID(), SENT).body("twins", hasSize(0));
    }

    @Test
    void what_was_sent_long_ago_does_not_count() {
        // Given
        sent(clock.instant().minus(Duration.ofDays(400)));
        UUID recent = sent(clock.instant());

        // Then
        analyze(workspace, SENT).body("twins.connectionId", equalTo(List.of(recent.toString())));
    }

    @Test
    void a_workspace_may_switch_it_off() {
        // Given
        sent(clock.instant());
        ownerOf(workspace)
                .body("{\"rules\": {\"bulk-duplicate\": {\"off\": true}}}")
                .put("/api/rules/settings");

        // Then
        analyze(workspace, NEARLY).body("findings.rule", not(hasItem("bulk-duplicate")));
    }

    @Test
    void who_was_erased_is_no_twin_any_more_and_an_older_event_brings_nobody_back() {
        // Given
        UUID connection = sent(clock.instant());

        // When
        kafka.send(Events.of(workspace, new ConnectionEvent.Erased(connection, UUID.randomUUID(), clock.instant())));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> analyze(workspace, SENT).body("twins", hasSize(0)));
        kafka.send(Events.of(workspace, sentEvent(connection, clock.instant())));
        UUID next = sent(clock.instant());
        analyze(workspace, SENT).body("twins.connectionId", equalTo(List.of(next.toString())));
        ownerOf(workspace)
                .get("/api/outcomes/rules")
                .then()
                .statusCode(200)
                .body("items.find { it.rule == 'brief' }.sent", equalTo(2));
    }

    private UUID sent(Instant at) {
        UUID connection = UUID.randomUUID();
        kafka.send(Events.of(workspace, sentEvent(connection, at)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> at.isBefore(clock.instant().minus(Duration.ofDays(300)))
                        || analyze(workspace, SENT)
                                .extract()
                                .jsonPath()
                                .getList("twins.connectionId")
                                .contains(connection.toString()));
        return connection;
    }

    private static ConnectionEvent.Sent sentEvent(UUID connection, Instant at) {
        var person = new Person("Ana Ruiz", null, null, null);
        var note = new NoteDetails(SENT, "other", "peer", "event");
        return new ConnectionEvent.Sent(connection, UUID.randomUUID(), person, note, null, List.of("brief"), at, null);
    }

    private static ValidatableResponse analyze(UUID workspaceId, String text) {
        return ownerOf(workspaceId)
                .body(Map.of(
                        "text", text, "sender", "other", "audience", "peer", "situation", "event", "depth", "quick"))
                .post("/api/analyses")
                .then()
                .statusCode(200);
    }
}
