package dev.rapport.e2e;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.local.launcher.Replica;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Thousands of notes while the service that judges them is killed.
class BatchIT {
    private static final int NOTES = 6_000;
    private static final String COMPLETED = "dev.rapport.analysis.completed.v1";
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(8);

    @Test
    void a_service_killed_in_the_middle_of_a_batch_loses_and_doubles_no_result() {
        // Given
        String id = upload();
        awaitJudged(id, 200);

        // When
        TestPlatform.running().kill("analyzer-service");
        awaitJudged(id, 3_000);
        TestPlatform.running().kill("analyzer-service");

        // Then
        awaitJudged(id, NOTES);
        assertEachJudgedOnce(id);
    }

    @Test
    void what_a_killed_replica_had_taken_is_done_by_the_other() {
        // Given
        try (Replica replica = TestPlatform.running().addReplica("analyzer-service")) {
            String id = upload();
            awaitJudged(id, 1_000);

            // When
            replica.kill();

            // Then
            awaitJudged(id, NOTES);
            assertEachJudgedOnce(id);
        }
    }

    @Test
    void while_the_database_stands_still_a_batch_waits_and_then_goes_on() throws IOException, InterruptedException {
        // Given
        String id = upload();
        awaitJudged(id, 1_000);

        // When
        PausedProcesses database = TestPlatform.pausePostgres();
        try {
            Thread.sleep(PAUSE);
        } finally {
            database.close();
        }

        // Then
        awaitJudged(id, NOTES);
        assertEachJudgedOnce(id);
    }

    private static void assertEachJudgedOnce(String id) {
        Api.Answer batch = TestPlatform.api().get("/api/batches/" + id).expect(200);
        assertThat(batch.text("state")).isEqualTo("completed");
        assertThat(batch.body().path("failed").asInt()).isZero();
        assertThat(results(id).lines()).hasSize(NOTES).allMatch(line -> line.contains("\"verdict\""));
        Map<String, Set<String>> events = completed(id);
        assertThat(events).hasSize(NOTES);
        assertThat(events.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    private static String upload() {
        String rows = IntStream.range(0, NOTES)
                .mapToObj(i -> "Your talk number " + i + " on tides was good. What came next?,sales,prospect,event")
                .collect(Collectors.joining("\n", "text,sender,audience,situation\n", "\n"));
        return TestPlatform.api()
                .send(
                        "/api/batches?depth=quick",
                        request -> request.setHeader("Content-Type", "text/csv")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(rows)))
                .expect(201)
                .text("id");
    }

    private static void awaitJudged(String id, int count) {
        await().atMost(LONGEST_BATCH)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(Api.Unanswered.class)
                .until(() -> TestPlatform.api()
                                .get("/api/batches/" + id)
                                .body()
                                .path("judged")
                                .asInt()
                        >= count);
    }

    private static String results(String id) {
        return TestPlatform.api()
                .get("/api/batches/" + id + "/results?format=jsonl")
                .expect(200)
                .response()
                .body();
    }

    /// The ids of the events that tell of each item's judgement; a repeated delivery has the same.
    private static Map<String, Set<String>> completed(String batchId) {
        await().atMost(LONGEST_BATCH).until(() -> events(batchId).size() >= NOTES);
        return events(batchId);
    }

    private static Map<String, Set<String>> events(String batchId) {
        return TestPlatform.eventLog()
                .select(
                        "rapport.analyses",
                        entry -> COMPLETED.equals(entry.type())
                                && entry.record().value().contains(batchId))
                .stream()
                .collect(groupingBy(entry -> entry.record().key(), mapping(EventLog.Entry::id, toSet())));
    }
}
