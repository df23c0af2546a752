package dev.rapport.templates.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.templates.outcome.OutcomeStore;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceScope;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRunningPlatform
class TrialTest {

    private static final Map<String, String> FILLS = Map.of("first_name", "Ines", "piece", "notes on slow firing");

    @Inject
    OutcomeStore outcomes;

    @Inject
    WorkspaceScope workspaces;

    @Inject
    MovableClock clock;

    private Member owner;
    private String id;
    private UUID first;
    private UUID second;

    @BeforeEach
    void publishTwoVersions() {
        owner = Member.ofNewWorkspace();
        id = owner.post("/api/templates", Map.of("template", TemplateJson.note("Tried")))
                .extract()
                .path("id");
        first = publish();
        String text = TemplateJson.TEXT.replace("What came of it?", "Who asks for it?");
        owner.put("/api/templates/" + id, Map.of("revision", 2, "template", TemplateJson.note("Tried", text)));
        second = publish();
    }

    @Test
    void a_connection_keeps_its_version_and_about_half_get_each() {
        // Given
        start(30);

        // When
        List<String> texts =
                Stream.generate(UUID::randomUUID).limit(40).map(this::render).toList();

        // Then
        long firsts =
                texts.stream().filter(text -> text.contains("What came of it?")).count();
        assertThat(firsts).isBetween(6L, 34L);
        UUID connection = UUID.randomUUID();
        assertThat(render(connection)).isEqualTo(render(connection));
    }

    @Test
    void the_hash_divides_evenly() {
        Trial trial = new Trial(UUID.randomUUID(), UUID.randomUUID(), first, second, 30, clock.instant(), null);

        long firsts = Stream.generate(UUID::randomUUID)
                .limit(10_000)
                .filter(connection -> trial.versionFor(connection).equals(first))
                .count();

        assertThat(firsts).isBetween(4_700L, 5_300L);
    }

    @Test
    void nothing_is_compared_before_the_agreed_number_is_settled_and_later_notes_change_nothing() {
        // Given
        start(30);
        note(first, 30, 24);
        note(second, 30, 6);

        // Then
        trial().body("status", equalTo("running"))
                .body("first.sent", equalTo(30))
                .body("first.settled", equalTo(24))
                .body("comparison", nullValue());

        // When
        clock.advance(Duration.ofDays(22));
        note(second, 20, 20);

        // Then
        trial().body("status", equalTo("settled"))
                .body("comparison.verdict", equalTo("first_better"))
                .body("comparison.first.accepted", equalTo(24))
                .body("comparison.second.accepted", equalTo(6))
                .body("comparison.second.n", equalTo(30))
                .body("stoppingRule", notNullValue());
    }

    @Test
    void a_note_whose_version_someone_chose_counts_for_neither() {
        // Given
        start(30);
        UUID chosen = connectionFor(first);

        // When
        tell(chosen, second, true);
        tell(UUID.randomUUID(), first, true);
        note(first, 2, 0);

        // Then
        trial().body("first.sent", equalTo(2)).body("second.sent", equalTo(0)).body("strayed", equalTo(1));
    }

    @Test
    void outcomes_are_listed_by_version_and_compared() {
        // Given
        for (int index = 0; index < 25; index++) {
            tell(UUID.randomUUID(), first, index < 20);
        }
        tell(UUID.randomUUID(), second, true);

        // Then
        owner.get("/api/templates/" + id + "/outcomes")
                .statusCode(200)
                .body("[1].number", equalTo(1))
                .body("[1].sent", equalTo(25))
                .body("[1].n", equalTo(20))
                .body("[1].acceptance.rate", equalTo(1.0f))
                .body("[0].enoughData", equalTo(false))
                .body("[0].acceptance", nullValue());
        owner.get("/api/templates/" + id + "/outcomes/comparison?first=1&second=2")
                .body("verdict", equalTo("not_enough_data"));
        owner.get("/api/templates/" + id + "/outcomes/comparison?first=1&second=7")
                .statusCode(400);
        owner.get("/api/templates?order=use&limit=1").body("items[0].id", equalTo(id));
        owner.get("/api/templates?order=outcome&limit=1").body("items[0].id", equalTo(id));
    }

    @Test
    void one_trial_at_a_time_of_versions_that_were_published_started_by_who_decides() {
        Member member = Member.of(owner.workspaceId(), Role.MEMBER);

        member.post(path(), request(30)).statusCode(403);
        owner.post(path(), Map.of("first", 1, "second", 9)).statusCode(400);
        owner.post(path(), Map.of("first", 1, "second", 1)).statusCode(400);
        owner.post(path(), request(29)).statusCode(400);
        owner.get(path()).statusCode(404);
        start(30);
        owner.post(path(), request(30)).statusCode(409);
        owner.asks().delete(path()).then().statusCode(200).body("status", equalTo("ended"));
        start(30);
    }

    private void start(int perArm) {
        owner.post(path(), request(perArm)).statusCode(201).body("status", equalTo("running"));
    }

    private static Map<String, Object> request(int perArm) {
        return Map.of("first", 1, "second", 2, "perArm", perArm);
    }

    private ValidatableResponse trial() {
        return owner.get(path()).statusCode(200);
    }

    private String path() {
        return "/api/templates/" + id + "/trial";
    }

    private UUID publish() {
        return UUID.fromString(owner.post("/api/templates/" + id + "/publish", Map.of())
                .statusCode(200)
                .extract()
                .path("version.id"));
    }

    private String render(UUID connectionId) {
        return rendered(connectionId, "text");
    }

    private String rendered(UUID connectionId, String path) {
        return owner.post("/api/templates/" + id + "/render", Map.of("slots", FILLS, "connectionId", connectionId))
                .statusCode(200)
                .extract()
                .path(path);
    }

    private void note(UUID versionId, int sent, int accepted) {
        for (int index = 0; index < sent; index++) {
            tell(connectionFor(versionId), versionId, index < accepted);
        }
    }

    /// A connection that is given the version when its note is rendered, as half of them are.
    private UUID connectionFor(UUID versionId) {
        return Stream.generate(UUID::randomUUID)
                .filter(connection -> versionId.toString().equals(rendered(connection, "templateVersionId")))
                .findFirst()
                .orElseThrow();
    }

    private void tell(UUID connection, UUID versionId, boolean accepted) {
        workspaces.inTransaction(owner.workspaceId(), () -> {
            outcomes.sent(sentNote(connection, versionId));
            if (accepted) {
                outcomes.accepted(new ConnectionEvent.Accepted(connection, owner.id(), person(), clock.instant()));
            }
            return connection;
        });
    }

    private ConnectionEvent.Sent sentNote(UUID connection, UUID versionId) {
        NoteDetails note = new NoteDetails("Hi", "job_seeker", "peer", "cold");
        return new ConnectionEvent.Sent(
                connection, owner.id(), person(), note, versionId, List.of(), clock.instant(), null);
    }

    private static Person person() {
        return new Person("Ines Marquez", null, null, null);
    }
}
