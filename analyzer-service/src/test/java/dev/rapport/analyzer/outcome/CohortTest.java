package dev.rapport.analyzer.outcome;

import static dev.rapport.analyzer.Client.member;
import static dev.rapport.analyzer.Client.ownerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.rapport.analyzer.Events;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.tenancy.WorkspaceScope;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Outcomes by cohort, as a client of the API meets them.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class CohortTest {

    private static final Person PERSON = new Person("Ana Reyes", null, null, null);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    MovableClock clock;

    @Inject
    SentNoteStore notes;

    @Inject
    WorkspaceScope workspaces;

    private final UUID workspace = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    @BeforeEach
    void a_month_later() {
        clock.set(MONDAY.plus(Duration.ofDays(40)));
    }

    private ConnectionEvent.Sent sent(Instant at, List<String> rules, @Nullable String origin) {
        var note = new NoteDetails("", "recruiter", "candidate", "cold");
        return new ConnectionEvent.Sent(UUID.randomUUID(), member, PERSON, note, null, rules, at, origin);
    }

    private void keep(ConnectionEvent.Sent sent, int score, @Nullable Instant accepted, @Nullable Instant replied) {
        workspaces.inTransaction(workspace, () -> {
            notes.sent(sent, sent.rules(), score);
            if (accepted != null) {
                notes.accepted(sent.connectionId(), accepted);
            }
            if (replied != null) {
                notes.replied(sent.connectionId(), replied);
            }
            return true;
        });
    }

    /// So many notes, of which so many were accepted a day later.
    private void keep(int count, int accepted, String rule) {
        for (int i = 0; i < count; i++) {
            keep(sent(MONDAY, List.of(rule), null), 50, i < accepted ? MONDAY.plus(DAY) : null, null);
        }
    }

    private JsonPath outcomes(String query) {
        return ownerOf(workspace)
                .get("/api/outcomes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> row(String query, String key) {
        return outcomes(query).getMap("items.find { it.key == '" + key + "' }");
    }

    @Test
    void a_difference_that_counts_allow_is_told_with_its_counts() {
        // Given
        keep(90, 60, "specific-reference");
        keep(110, 20, "pitch");

        // When
        Map<String, Object> row = row("by=rule", "specific-reference");

        // Then
        assertThat(row)
                .containsEntry("mayBeChance", false)
                .containsEntry(
                        "summary",
                        "Notes with specific-reference: 60 of 90 accepted, others 20 of 110; more than chance alone would explain.");
        JsonPath table = outcomes("by=rule").setRootPath("items.find { it.key == 'specific-reference' }");
        assertThat(table.getDouble("acceptance.low")).isCloseTo(0.564, within(0.001));
        assertThat(table.getDouble("acceptance.high")).isCloseTo(0.755, within(0.001));
        assertThat(table.getDouble("difference.low")).isPositive();
    }

    @Test
    void a_difference_that_may_be_chance_is_said_to_be() {
        // Given
        keep(90, 31, "specific-reference");
        keep(110, 30, "pitch");

        // When
        Map<String, Object> row = row("by=rule", "specific-reference");

        // Then
        assertThat(row).containsEntry("mayBeChance", true);
        assertThat(String.valueOf(row.get("summary"))).endsWith("others 30 of 110; the difference may be chance.");
    }

    @Test
    void few_notes_make_no_rate() {
        // Given
        keep(7, 3, "brief");

        // When
        Map<String, Object> row = row("by=sender", "recruiter");

        // Then
        assertThat(row)
                .containsEntry("enoughData", false)
                .containsEntry("summary", "Not enough data: 7 of the 20 notes that a rate needs are old enough.")
                .doesNotContainKeys("acceptance", "others", "mayBeChance");
    }

    @Test
    void a_young_note_counts_in_no_rate_even_if_it_was_accepted() {
        // Given
        Instant yesterday = clock.instant().minus(DAY);
        keep(sent(yesterday, List.of("brief"), null), 50, clock.instant(), null);
        keep(1, 0, "brief");

        // When
        Map<String, Object> row = row("by=rule", "brief");

        // Then
        assertThat(row).containsAllEntriesOf(Map.of("sent", 2, "pending", 1, "n", 1, "accepted", 0));
    }

    @Test
    void an_answer_after_the_window_does_not_make_old_cohorts_look_better() {
        // Given
        keep(sent(MONDAY, List.of("brief"), null), 50, MONDAY.plus(Duration.ofDays(30)), null);

        // When
        Map<String, Object> row = row("by=rule", "brief");

        // Then
        assertThat(row).containsAllEntriesOf(Map.of("n", 1, "accepted", 0));
    }

    @Test
    void weeks_tell_the_cohort_from_what_happened() {
        // Given
        keep(
                sent(MONDAY, List.of("brief"), null),
                50,
                MONDAY.plus(Duration.ofDays(8)),
                MONDAY.plus(Duration.ofDays(9)));

        // When
        JsonPath weeks = outcomes("by=week");

        // Then
        assertThat(weeks.getList("items.key")).containsExactly("2026-W10", "2026-W11");
        assertThat(weeks.getMap("items[0]")).containsAllEntriesOf(Map.of("sent", 1, "accepted", 1, "replied", 1));
        assertThat(weeks.getMap("items[0].activity")).isEqualTo(Map.of("sent", 1, "accepted", 0, "replied", 0));
        assertThat(weeks.getMap("items[1].activity")).isEqualTo(Map.of("sent", 0, "accepted", 1, "replied", 1));
    }

    @Test
    void what_only_an_archive_tells_of_is_kept_apart_and_labelled() {
        // Given
        keep(1, 0, "brief");
        keep(sent(MONDAY, List.of("brief"), "archive"), 50, MONDAY.plus(DAY), null);

        // When
        JsonPath told = outcomes("by=rule");
        JsonPath archive = outcomes("by=rule&evidence=archive");

        // Then
        assertThat(told.getInt("archiveOnly")).isEqualTo(1);
        assertThat(told.getInt("items[0].sent")).isEqualTo(1);
        assertThat(told.getInt("items[0].accepted")).isZero();
        assertThat(archive.getInt("items[0].accepted")).isEqualTo(1);
        assertThat(archive.getString("items[0].bias")).isEqualTo("biased: archive only");
    }

    @Test
    void days_and_members_narrow_it_down() {
        // Given
        keep(3, 1, "brief");

        // Then
        assertThat(outcomes("by=member&member=" + member).getList("items.sent")).containsExactly(3);
        assertThat(outcomes("by=member&member=me").getList("items")).isEmpty();
        assertThat(outcomes("by=week&from=2026-03-03").getList("items.sent")).containsExactly(0);
        assertThat(outcomes("by=audience&to=2026-03-02").getList("items")).isEmpty();
        assertThat(outcomes("by=situation&from=2026-03-02&to=2026-03-03").getList("items.key"))
                .containsExactly("cold");
    }

    @Test
    void what_cannot_be_asked_is_a_clear_problem() {
        for (String query :
                List.of("by=moon", "by=rule&member=x", "by=rule&from=yesterday", "by=rule&evidence=x", "member=me")) {
            assertThat(ownerOf(workspace).get("/api/outcomes?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(ownerOf(workspace).get("/api/outcomes/estimate?score=101").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_estimate_waits_for_outcomes_that_support_it() {
        // Given
        keep(50, 20, "brief");

        // When
        JsonPath estimate = estimate(80);

        // Then
        assertThat(estimate.getBoolean("available")).isFalse();
        assertThat(estimate.getString("reason")).startsWith("Not enough data: 50 notes");
        assertThat(estimate.getMap("$")).doesNotContainKey("acceptance");
    }

    @Test
    void scores_that_told_acceptance_give_an_estimate_with_what_was_held_out() {
        // Given
        Random random = new Random(11);
        keepScored(random, 900, score -> 0.1 + score * 0.006);

        // When
        JsonPath estimate = estimate(80);

        // Then
        assertThat(estimate.getBoolean("available")).isTrue();
        assertThat(estimate.getDouble("acceptance.rate")).isCloseTo(0.58, within(0.08));
        assertThat(estimate.getInt("calibration.heldOut")).isEqualTo(270);
        assertThat(estimate.getList("calibration.bins")).hasSize(3);
        assertThat(estimate.getDouble("calibration.error"))
                .isLessThan(estimate.getDouble("calibration.errorOfPlainRate"));
    }

    @Test
    void scores_that_tell_nothing_give_no_estimate() {
        // Given
        keepScored(new Random(12), 900, score -> 0.3);

        // When
        JsonPath estimate = estimate(80);

        // Then
        assertThat(estimate.getBoolean("available")).isFalse();
        assertThat(estimate.getString("reason")).contains("did not tell");
        assertThat(estimate.getInt("calibration.heldOut")).isEqualTo(270);
    }

    private void keepScored(Random random, int count, IntToDoubleFunction chance) {
        workspaces.inTransaction(workspace, () -> {
            for (int i = 0; i < count; i++) {
                int score = random.nextInt(101);
                Instant at = MONDAY.plusSeconds(i);
                var sent = sent(at, List.of("brief"), null);
                notes.sent(sent, sent.rules(), score);
                if (random.nextDouble() < chance.applyAsDouble(score)) {
                    notes.accepted(sent.connectionId(), at.plus(DAY));
                }
            }
            return count;
        });
    }

    private JsonPath estimate(int score) {
        return ownerOf(workspace)
                .get("/api/outcomes/estimate?score=" + score)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void outcomes_are_made_anew_from_the_topic() {
        // Given
        var known = sent(MONDAY, List.of("curiosity"), null);
        var unknown = sent(MONDAY, List.of("value-offer"), null);
        var accepted = new ConnectionEvent.Accepted(known.connectionId(), member, PERSON, MONDAY.plus(DAY));
        try (KafkaProbe kafka = Events.probe()) {
            List.of(known, accepted, unknown).forEach(event -> kafka.send(Events.of(workspace, event)));
        }
        await().untilAsserted(() ->
                assertThat(outcomes("by=rule").getList("items.key")).containsExactly("curiosity", "value-offer"));
        keep(sent(MONDAY, List.of("brief"), null), 50, null, null);
        workspaces.inTransaction(workspace, () -> notes.reset(unknown.connectionId()));
        workspaces.inTransaction(workspace, () -> {
            notes.sent(known, List.of("spoilt"), 1);
            return true;
        });
        assertThat(outcomes("by=rule").getList("items.key")).containsExactly("brief", "spoilt");

        // When
        ownerOf(workspace).post("/api/outcomes/rebuild").then().statusCode(202);
        await().until(() -> ownerOf(workspace)
                .get("/api/outcomes/rebuild")
                .jsonPath()
                .getString("state")
                .equals("done"));

        // Then
        assertThat(outcomes("by=rule").getList("items.key")).containsExactly("brief", "curiosity", "value-offer");
        assertThat(row("by=rule", "curiosity")).containsEntry("accepted", 1);
        assertThat(ownerOf(workspace).get("/api/outcomes/rebuild").jsonPath().getInt("events"))
                .isEqualTo(3);
    }

    @Test
    void a_member_may_not_rebuild() {
        assertThat(member(workspace, "member").post("/api/outcomes/rebuild").statusCode())
                .isEqualTo(403);
        assertThat(ownerOf(workspace).get("/api/outcomes/rebuild").jsonPath().getString("state"))
                .isEqualTo("never");
    }
}
