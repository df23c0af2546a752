package dev.rapport.analyzer.outcome;

import static dev.rapport.analyzer.Client.ownerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.analyzer.Events;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.contracts.Topics;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class OutcomesTest {

    private static final Person PERSON = new Person("Ana Reyes", null, null, null);
    private static final NoteDetails BLANK = new NoteDetails("", "job_seeker", "hiring_manager", "cold");

    @Inject
    MovableClock clock;

    private final UUID workspace = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private KafkaProbe kafka;

    @BeforeEach
    void open() {
        clock.set(Events.TIME);
        kafka = Events.probe();
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    private ConnectionEvent.Sent sent(UUID connection, String... rules) {
        return new ConnectionEvent.Sent(connection, member, PERSON, BLANK, null, List.of(rules), Events.TIME, null);
    }

    private ConnectionEvent.Accepted accepted(UUID connection) {
        return new ConnectionEvent.Accepted(connection, member, PERSON, Events.TIME.plus(Duration.ofDays(1)));
    }

    private void publish(ConnectionEvent... events) {
        for (ConnectionEvent event : events) {
            kafka.send(Events.of(workspace, event));
        }
    }

    private JsonPath outcomes(UUID reader) {
        return ownerOf(reader)
                .get("/api/outcomes/rules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> outcome(String rule) {
        Map<String, Object> found = outcomes(workspace).getMap("items.find { it.rule == '" + rule + "' }");
        return found == null ? Map.of() : found;
    }

    private void awaitOutcome(String rule, Map<String, Object> expected) {
        await().untilAsserted(() -> assertThat(outcome(rule)).containsAllEntriesOf(expected));
    }

    @Test
    void what_becomes_of_a_note_counts_for_each_of_its_rules() {
        UUID accepted = UUID.randomUUID();
        UUID refused = UUID.randomUUID();
        publish(
                sent(accepted, "curiosity", "brief", "brief"),
                sent(refused, "curiosity"),
                sent(UUID.randomUUID(), "curiosity"),
                accepted(accepted),
                new ConnectionEvent.Replied(accepted, member, Events.TIME),
                new ConnectionEvent.NotAccepted(refused, member, Events.TIME));

        awaitOutcome("curiosity", Map.of("sent", 3, "pending", 1, "n", 2, "accepted", 1, "replied", 1));
        awaitOutcome("brief", Map.of("sent", 1, "pending", 0, "n", 1, "accepted", 1, "replied", 1));
    }

    @Test
    void events_twice_and_in_the_wrong_order_count_once() {
        UUID connection = UUID.randomUUID();
        var sent = sent(connection, "value-offer");
        UUID id = UUID.randomUUID();
        publish(
                new ConnectionEvent.Replied(connection, member, Events.TIME),
                accepted(connection),
                accepted(connection));
        kafka.send(Events.of(id, workspace, sent, EventJson.write(sent)));
        kafka.send(Events.of(id, workspace, sent, EventJson.write(sent)));
        publish(sent(connection, "value-offer"), sent(UUID.randomUUID(), "clear-reason"));

        awaitOutcome("clear-reason", Map.of("sent", 1));
        awaitOutcome("value-offer", Map.of("sent", 1, "pending", 0, "n", 1, "accepted", 1, "replied", 1));
    }

    @Test
    void few_notes_make_no_rate_and_enough_make_one_with_its_interval() {
        List<UUID> connections =
                IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        connections.forEach(connection -> publish(sent(connection, "light-context")));
        connections.subList(0, 19).forEach(connection -> publish(accepted(connection)));
        awaitOutcome("light-context", Map.of("n", 19, "enoughData", false));
        assertThat(outcome("light-context")).doesNotContainKeys("acceptance", "reply");

        publish(new ConnectionEvent.NotAccepted(connections.getLast(), member, Events.TIME));
        awaitOutcome("light-context", Map.of("n", 20, "accepted", 19, "enoughData", true));
        JsonPath rates = outcomes(workspace).setRootPath("items.find { it.rule == 'light-context' }");
        assertThat(rates.getDouble("acceptance.rate")).isEqualTo(0.95);
        assertThat(rates.getDouble("acceptance.low")).isBetween(0.76, 0.77);
        assertThat(rates.getDouble("acceptance.high")).isBetween(0.99, 0.992);
        assertThat(rates.getDouble("reply.rate")).isZero();
    }

    @Test
    void a_note_without_an_answer_is_pending_for_three_weeks() {
        publish(sent(UUID.randomUUID(), "pitch"));
        awaitOutcome("pitch", Map.of("sent", 1, "pending", 1, "n", 0));
        clock.advance(Duration.ofDays(21));
        assertThat(outcome("pitch")).containsAllEntriesOf(Map.of("sent", 1, "pending", 0, "n", 1, "accepted", 0));
    }

    @Test
    void a_note_that_comes_without_findings_is_judged() {
        publish(sent(UUID.randomUUID()));
        awaitOutcome("blank", Map.of("sent", 1));
    }

    @Test
    void another_workspace_sees_nothing() {
        publish(sent(UUID.randomUUID(), "job-ask"));
        awaitOutcome("job-ask", Map.of("sent", 1));
        assertThat(outcomes(UUID.randomUUID()).getList("items")).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_read_goes_to_the_dead_letters_and_the_next_counts() {
        UUID broken = UUID.randomUUID();
        kafka.send(Events.of(UUID.randomUUID(), workspace, accepted(broken), "no json"));
        publish(sent(UUID.randomUUID(), "too-formal"));

        awaitOutcome("too-formal", Map.of("sent", 1));
        var dead = kafka.read(
                Topics.deadLetter(Topics.CONNECTIONS),
                event -> broken.toString().equals(event.key()),
                1,
                Duration.ofSeconds(30));
        assertThat(KafkaProbe.header(dead.getFirst(), "dead-letter-reason"))
                .contains("data is not a dev.rapport.connection.accepted.v1");
    }
}
