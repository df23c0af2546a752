package dev.rapport.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rapport.contracts.Topics;
import dev.rapport.followup.Client;
import dev.rapport.followup.reminder.Seeds.Told;
import dev.rapport.testing.KafkaProbe;
import dev.rapport.testing.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The claim, at times so far ahead that the service's own poller leaves these reminders to the tests.
@QuarkusTest
class DueReminderClaimTest {

    private static final Instant THEN = Instant.parse("2090-01-02T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Client client = Client.inNewWorkspace();

    @Inject
    Seeds seeds;

    @Inject
    DueReminders due;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String role;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @BeforeEach
    void leaveNothingOfOtherTestsInTheQueue() {
        claimAll(THEN.plusSeconds(1), 1000);
    }

    @Test
    void replicas_that_race_claim_each_reminder_once_and_number_them_without_gaps() throws Exception {
        // Given
        Client other = Client.inNewWorkspace();
        seeds.reminders(client.workspaceId(), client.memberId(), 300, ReminderState.SCHEDULED, THEN);
        seeds.reminders(other.workspaceId(), other.memberId(), 100, ReminderState.SCHEDULED, THEN);

        // When
        List<Integer> claimed = together(3, () -> claimAll(THEN, 7));

        // Then
        assertThat(claimed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(400);
        assertToldOnce(client, 300);
        assertToldOnce(other, 100);
    }

    @Test
    void a_snooze_that_races_the_claim_never_lets_a_reminder_fire_twice() throws Exception {
        // Given
        Instant now = Instant.parse("2026-08-04T09:00:00Z");
        clock.set(now);
        List<UUID> reminders = seeds.reminders(
                client.workspaceId(), client.memberId(), 60, ReminderState.SCHEDULED, now.plusSeconds(60));
        Map<String, String> later = Map.of("until", "2026-08-05T09:00:00Z");

        // When
        together(List.of(() -> claimAll(now.plusSeconds(60), 3), () -> {
            reminders.forEach(id -> client.post("/api/reminders/" + id + "/snooze", later)
                    .then()
                    .statusCode(200));
            return 0;
        }));

        // Then
        assertThat(seeds.count(client.workspaceId(), ReminderState.SCHEDULED)).isEqualTo(60);
        List<Told> told = seeds.told(client.workspaceId());
        for (UUID reminder : reminders) {
            List<String> types = told.stream()
                    .filter(notice -> notice.reminderId().equals(reminder))
                    .map(Told::type)
                    .toList();
            assertThat(types).isIn(List.of("reminder.snoozed"), List.of("reminder.due", "reminder.snoozed"));
        }
    }

    @Test
    void a_crash_before_the_commit_leaves_the_reminder_to_the_next_claim() throws SQLException {
        // Given
        seeds.reminders(client.workspaceId(), client.memberId(), 1, ReminderState.SCHEDULED, THEN);

        // When
        try (Connection dying = DriverManager.getConnection(url, role, password)) {
            dying.setAutoCommit(false);
            assertThat(claim(dying)).isEqualTo(1);
            dying.abort(Runnable::run);
        }

        // Then
        assertThat(seeds.count(client.workspaceId(), ReminderState.SCHEDULED)).isEqualTo(1);
        assertThat(seeds.told(client.workspaceId())).isEmpty();
        await().atMost(PATIENCE).until(() -> claimAll(THEN, 10) == 1); // once the database has noticed
        assertToldOnce(client, 1);
    }

    @Test
    void a_claim_in_progress_does_not_hold_up_another_workspace() throws SQLException {
        // Given
        seeds.reminders(client.workspaceId(), client.memberId(), 1, ReminderState.SCHEDULED, THEN.minusSeconds(1));
        Client other = Client.inNewWorkspace();
        try (Connection slow = DriverManager.getConnection(url, role, password)) {
            slow.setAutoCommit(false);
            claim(slow);
            seeds.reminders(other.workspaceId(), other.memberId(), 1, ReminderState.SCHEDULED, THEN);

            // When
            int claimed = claimAll(THEN, 10);

            // Then
            assertThat(claimed).isEqualTo(1);
            assertToldOnce(other, 1);
            slow.rollback();
        }
    }

    @Test
    void after_the_commit_there_is_exactly_one_event_even_if_the_claim_is_tried_again() {
        // Given
        seeds.reminders(client.workspaceId(), client.memberId(), 1, ReminderState.SCHEDULED, THEN);

        // When
        int first = claimAll(THEN, 10);
        int second = claimAll(THEN, 10);

        // Then
        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        try (var probe = new KafkaProbe(bootstrapServers)) {
            String workspace = client.workspaceId().toString();
            assertThat(probe.read(
                            Topics.REMINDERS,
                            event -> KafkaProbe.header(event, "ce_workspaceid").equals(workspace),
                            1,
                            PATIENCE))
                    .hasSize(1);
            assertThat(probe.read(
                            Topics.REMINDERS,
                            event -> KafkaProbe.header(event, "ce_workspaceid").equals(workspace),
                            2,
                            Duration.ofSeconds(2)))
                    .hasSize(1);
        }
    }

    @Test
    void the_queue_is_read_by_its_partial_index() throws SQLException {
        // Given
        seeds.reminders(client.workspaceId(), client.memberId(), 20_000, ReminderState.DONE, THEN);
        seeds.reminders(Client.inNewWorkspace().workspaceId(), client.memberId(), 1_000, ReminderState.SCHEDULED, THEN);
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("analyze reminder");
        }

        // When
        String plan = planOfTheQueue();

        // Then
        assertThat(plan).contains("Index Scan using reminder_queue").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void the_worker_may_do_nothing_but_claim() throws SQLException {
        for (String forbidden : List.of(
                "select reason from reminder",
                "delete from reminder",
                "update reminder set due_at = now()",
                "update connection set person_name = ''",
                "select * from seat",
                "select data from notice",
                "select data from outbox")) {
            try (var connection = DriverManager.getConnection(url, role, password);
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(DueReminders.ACT_AS_WORKER);
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private String planOfTheQueue() throws SQLException {
        try (var connection = DriverManager.getConnection(url, role, password);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(DueReminders.ACT_AS_WORKER);
            try (var query = connection.prepareStatement("explain (costs off) " + DueReminders.QUEUE)) {
                query.setObject(1, OffsetDateTime.ofInstant(THEN, ZoneOffset.UTC));
                query.setInt(2, 500);
                List<String> lines = new ArrayList<>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return String.join("\n", lines);
            }
        }
    }

    private static int claim(Connection connection) throws SQLException {
        OffsetDateTime then = OffsetDateTime.ofInstant(THEN, ZoneOffset.UTC);
        try (var role = connection.createStatement();
                var statement = connection.prepareStatement(DueReminders.CLAIM)) {
            role.execute(DueReminders.ACT_AS_WORKER);
            statement.setObject(1, then);
            statement.setInt(2, 10);
            statement.setObject(3, then);
            statement.setObject(4, then);
            statement.setObject(5, then);
            return statement.executeUpdate();
        }
    }

    private int claimAll(Instant now, int batch) {
        int total = 0;
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> due.claim(now, batch));
            total += claimed;
        } while (claimed > 0);
        return total;
    }

    private void assertToldOnce(Client client, int count) {
        List<Told> told = seeds.told(client.workspaceId());
        Set<UUID> reminders = new HashSet<>();
        told.forEach(notice -> assertThat(reminders.add(notice.reminderId())).isTrue());
        assertThat(told)
                .hasSize(count)
                .allSatisfy(notice -> assertThat(notice.type()).isEqualTo("reminder.due"));
        assertThat(told.stream().map(Told::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
    }

    private static List<Integer> together(int replicas, Callable<Integer> work) throws Exception {
        return together(Collections.nCopies(replicas, work));
    }

    private static List<Integer> together(List<Callable<Integer>> works)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
