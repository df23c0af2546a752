package dev.rapport.followup.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant MONDAY = Instant.parse("2026-05-04T09:00:00Z");

    private final Client member = Client.inNewWorkspace();
    private final Client owner = Client.member(member.workspaceId(), "owner");

    @Inject
    MovableClock clock;

    @Inject
    RetentionWorker worker;

    @Inject
    ErasureStore store;

    @Inject
    Erasure erasure;

    @Inject
    WorkspaceScope workspaces;

    @Inject
    Sql sql;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String schemaOwner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String schemaPassword;

    @Test
    void an_export_holds_what_every_table_keeps_of_the_person() throws SQLException {
        // Given
        webhook();
        String connection = person("Ottilie Brandauer");
        member.move(connection, "touched", MONDAY.plusSeconds(60));
        await().atMost(PATIENCE).until(() -> !deliveries(connection).isEmpty());

        // When
        var export = member.get("/api/connections/" + connection + "/export");

        // Then
        assertThat(export.getString("connection.personName")).isEqualTo("Ottilie Brandauer");
        assertThat(export.getString("connection.noteText")).startsWith("Your talk");
        assertThat(export.getList("history.kind")).contains("prepared", "sent", "accepted", "touched");
        assertThat(export.getList("reminders.step")).isNotEmpty();
        assertThat(export.getList("deliveries.payload.data.connectionId")).contains(connection);
        assertThat(export.getString("elsewhere[0].path")).isEqualTo("/api/drafts?connectionId=" + connection);
        for (String table : tablesAboutConnections()) {
            assertThat(export.<Object>get(ExportStoreNames.fieldOf(table)))
                    .as("what %s keeps", table)
                    .isNotNull();
        }
    }

    @Test
    void who_is_erased_is_in_no_table_any_more() throws SQLException {
        // Given
        webhook();
        String connection = person("Wilhelmina Oxenstierna");
        String other = person("Bartholomew Quince");
        await().atMost(PATIENCE).until(() -> !deliveries(connection).isEmpty());
        assertThat(tablesWith("Wilhelmina Oxenstierna")).isNotEmpty();

        // When
        member.request().delete("/api/connections/" + connection).then().statusCode(204);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tablesWith("Wilhelmina Oxenstierna"))
                        .as("rows with the name")
                        .isEmpty());
        member.request().get("/api/connections/" + connection).then().statusCode(404);
        assertThat(member.get("/api/connections/" + other).getString("person.name"))
                .isEqualTo("Bartholomew Quince");
        assertThat(owner.get("/api/privacy/erasures").getList("items.cause")).containsExactly("request");
    }

    @Test
    void the_other_services_are_told_and_the_topic_of_reminders_gets_a_tombstone() throws IOException {
        // Given
        String connection = person("Ottilie Brandauer");

        // When
        member.request().delete("/api/connections/" + connection).then().statusCode(204);

        // Then
        var told = last(Topics.CONNECTIONS, connection, "dev.rapport.connection.erased.v1");
        assertThat(EventJson.read(told.value(), ConnectionEvent.Erased.class).connectionId())
                .hasToString(connection);
        assertThat(last(Topics.REMINDERS, connection, "dev.rapport.connection.erased.v1")
                        .value())
                .isNull();
    }

    @Test
    void erasing_twice_is_erasing_once() {
        // Given
        String connection = person("Ottilie Brandauer");
        member.request().delete("/api/connections/" + connection).then().statusCode(204);

        // When
        var again = member.request().delete("/api/connections/" + connection);

        // Then
        again.then().statusCode(204);
        assertThat(owner.get("/api/privacy/erasures").getList("items")).hasSize(1);
        member.request().delete("/api/connections/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_member_erases_their_own_people_only_and_an_admin_everybodys() {
        // Given
        String connection = person("Ottilie Brandauer");
        Client colleague = Client.member(member.workspaceId(), "member");
        Client stranger = Client.inNewWorkspace();

        // When
        int refused =
                colleague.request().delete("/api/connections/" + connection).statusCode();
        int hidden = stranger.request().delete("/api/connections/" + connection).statusCode();

        // Then
        assertThat(refused).isEqualTo(403);
        assertThat(hidden).isEqualTo(404);
        assertThat(member.get("/api/connections/" + connection).getString("id")).isEqualTo(connection);
        Client.member(member.workspaceId(), "admin")
                .request()
                .delete("/api/connections/" + connection)
                .then()
                .statusCode(204);
    }

    @Test
    void a_crash_before_the_commit_erases_nothing_and_tells_nobody() {
        // Given
        UUID connection = UUID.fromString(person("Ottilie Brandauer"));

        // When
        assertThatThrownBy(() -> workspaces.inTransaction(member.workspaceId(), () -> {
                    erasure.erase(List.of(store.lock(connection).orElseThrow()), Erasure.Cause.REQUEST, null);
                    throw new IllegalStateException("the power went");
                }))
                .hasStackTraceContaining("the power went");

        // Then
        assertThat(member.get("/api/connections/" + connection).getString("person.name"))
                .isEqualTo("Ottilie Brandauer");
        assertThat(member.openReminder(connection.toString())).containsEntry("state", "scheduled");
    }

    @Test
    void without_a_retention_everybody_stays() {
        // Given
        String connection = closed(MONDAY);
        clock.set(MONDAY.plus(Duration.ofDays(4000)));

        // When
        worker.run();

        // Then
        assertThat(member.get("/api/connections/" + connection).getString("state"))
                .isEqualTo("closed");
    }

    @Test
    void who_was_closed_longer_ago_than_the_retention_is_erased() {
        // Given
        String old = closed(MONDAY);
        String young = closed(MONDAY.plus(Duration.ofDays(2)));
        String open = person("Ottilie Brandauer");
        retention(30);
        clock.set(MONDAY.plus(Duration.ofDays(30)).plusSeconds(1));

        // When
        worker.run();

        // Then
        member.request().get("/api/connections/" + old).then().statusCode(404);
        assertThat(member.get("/api/connections/" + young).getString("state")).isEqualTo("closed");
        assertThat(member.get("/api/connections/" + open).getString("state")).isEqualTo("accepted");
        assertThat(owner.get("/api/privacy/erasures").getList("items.cause")).containsExactly("retention");
    }

    @Test
    void a_retention_that_makes_no_sense_is_refused_by_name() {
        for (Object days : List.of(0, -1, 3651)) {
            var answer = owner.request().body(Map.of("days", days)).put("/api/privacy/retention");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("days");
        }
    }

    @Test
    void the_owner_takes_everybody_out_and_then_erases_everybody() {
        // Given
        clock.set(MONDAY);
        int people = RetentionWorker.BATCH + 5;
        seed(people);
        String[] lines = owner.request()
                .get("/api/privacy/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
        assertThat(lines).hasSize(people).allMatch(line -> line.contains("\"personName\":\"Person"));
        owner.post("/api/privacy/erasure", Map.of("confirm", "yes")).then().statusCode(400);

        // When
        owner.post("/api/privacy/erasure", Map.of("confirm", "erase everyone"))
                .then()
                .statusCode(202);
        worker.run();

        // Then
        assertThat(member.get("/api/connections").getList("items")).isEmpty();
        assertThat(owner.get("/api/privacy/retention").getString("erasingEveryoneUntil"))
                .isNull();
        assertThat(owner.get("/api/privacy/erasures").getList("items.cause")).containsOnly("workspace");
    }

    private void seed(int people) {
        workspaces.inTransaction(
                member.workspaceId(), () -> sql.update("""
                                insert into connection (id, member_id, person_name, note_text, note_sender,
                                    note_audience, note_situation, rules, state, state_since, plan, plan_reason,
                                    created_at)
                                select gen_random_uuid(), ?, 'Person ' || number, 'Hello', 'job_seeker', 'peer', 'cold',
                                    '{}', 'prepared', ?, 'none', 'seeded', ?
                                from generate_series(1, ?) as number
                                """, member.memberId(), MONDAY, MONDAY, people));
    }

    private String person(String name) {
        clock.set(MONDAY);
        Map<String, Object> request = new HashMap<>(Client.newConnection("job_seeker"));
        request.put("person", Map.of("name", name, "company", "Lumen Works"));
        String id = member.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(request)
                .post("/api/connections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.move(id, "sent", MONDAY);
        member.move(id, "accepted", MONDAY);
        return id;
    }

    private String closed(Instant at) {
        String id = person("Ottilie Brandauer");
        clock.set(at);
        member.move(id, "closed", at);
        return id;
    }

    private void retention(int days) {
        owner.request()
                .body(Map.of("days", days))
                .put("/api/privacy/retention")
                .then()
                .statusCode(200);
    }

    private void webhook() {
        member.post("/api/subscriptions", Map.of("channel", "webhook", "url", "http://127.0.0.1:9/hook"))
                .then()
                .statusCode(201);
    }

    private List<Object> deliveries(String connection) {
        return member.get("/api/connections/" + connection + "/export").getList("deliveries");
    }

    private ConsumerRecord<String, byte[]> last(String topic, String key, String type) {
        try (var probe = new KafkaProbe(bootstrapServers)) {
            return probe.read(
                            topic,
                            event -> key.equals(event.key())
                                    && KafkaProbe.header(event, "ce_type").equals(type),
                            1,
                            PATIENCE)
                    .getFirst();
        }
    }

    private List<String> tablesAboutConnections() throws SQLException {
        return names("""
                select table_name from information_schema.columns
                where table_schema = 'followup' and column_name = 'connection_id' order by table_name
                """);
    }

    /// Every table, every column, as the schema's owner sees them.
    private List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table :
                names("select table_name from information_schema.tables where table_schema = 'followup' order by 1")) {
            if (!names("select 'row' from " + table + " as any_row where any_row::text like '%" + text + "%' limit 1")
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> names(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, schemaOwner, schemaPassword);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /// Where the export shows a table's rows.
    private static final class ExportStoreNames {
        private static final Map<String, String> FIELDS = Map.of(
                "history_entry", "history",
                "reminder", "reminders",
                "delivery", "deliveries",
                "date_change", "dateChanges");

        static String fieldOf(String table) {
            assertThat(FIELDS).as("the export's name for " + table).containsKey(table);
            return FIELDS.get(table);
        }
    }
}
