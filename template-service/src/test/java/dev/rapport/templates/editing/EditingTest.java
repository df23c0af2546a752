package dev.rapport.templates.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.rapport.contracts.TemplateEvent;
import dev.rapport.templates.Member;
import dev.rapport.templates.Published;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.tenancy.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRunningPlatform
class EditingTest {

    private static final String OTHER_TEXT =
            "Hi {{first_name}}, your {{piece}} is on our wall{{#place}} in {{place}}{{/place}}. What next?";

    private final Member owner = Member.ofSharedWorkspace();

    @Test
    void a_template_goes_from_draft_over_review_to_published_and_its_history_says_who_and_why() {
        // Given
        String id = create("Kiln logs");

        // When
        owner.post(path(id, "submit"), Map.of("why", "For the spring round"))
                .statusCode(200)
                .body("version.state", equalTo("in_review"));
        owner.post(path(id, "publish"), Map.of("why", "Reads well"))
                .statusCode(200)
                .body("version.state", equalTo("published"));

        // Then
        owner.get(path(id, "versions"))
                .body("history.what", contains("saved", "submitted", "published"))
                .body("history.memberId", everyItem(equalTo(owner.id().toString())))
                .body("history[2].why", equalTo("Reads well"));
        assertThat(Published.read(
                        TemplateEvent.Published.class,
                        event -> event.templateId().equals(UUID.fromString(id)),
                        1))
                .extracting(TemplateEvent.Published::text)
                .containsExactly(TemplateJson.TEXT);
        owner.get("/api/templates/" + id)
                .body("lint.status", equalTo("passed"))
                .body("lint.results.size()", equalTo(4));
    }

    @Test
    void saving_shows_how_long_the_text_gets() {
        owner.post("/api/templates", Map.of("template", TemplateJson.note("Lengths")))
                .statusCode(201)
                .body("version.state", equalTo("draft"))
                .body("version.length.limits[0].fits", equalTo("always"))
                .body("version.length.limits[0].over", equalTo(0))
                .body("version.length.longest", notNullValue());
        owner.post(
                        "/api/templates",
                        Map.of("template", TemplateJson.note("Longer", TemplateJson.TEXT + " So?".repeat(30))))
                .statusCode(201)
                .body("version.length.limits[0].fits", equalTo("never"))
                .body("version.length.limits[0].over", greaterThan(0))
                .body("version.length.limits[0].cut", endsWith(" So?"))
                .body("version.length.limits[1].cut", nullValue());
    }

    @Test
    void a_change_after_publishing_is_a_new_version_and_the_old_one_counts_until_then() {
        // Given
        String id = published("Walls");

        // When
        owner.put("/api/templates/" + id, save(2, "Walls", OTHER_TEXT))
                .statusCode(200)
                .body("version.number", equalTo(2));

        // Then
        owner.get("/api/templates/" + id)
                .body("version.number", equalTo(1))
                .body("version.state", equalTo("published"));
        owner.post(path(id, "publish"), Map.of()).statusCode(200).body("version.number", equalTo(2));
        owner.get(path(id, "versions")).body("versions.state", contains("published", "retired"));
        owner.get(path(id, "versions/1/diff/2"))
                .body("op", hasItem("removed"))
                .body("findAll { it.op == 'added' }.text", hasItem(containsString("wall")));
    }

    @Test
    void the_later_of_two_saves_is_refused_with_the_difference() {
        // Given
        String id = create("Two hands");
        owner.put("/api/templates/" + id, save(1, "Two hands", OTHER_TEXT)).statusCode(200);

        // When
        var late = owner.put("/api/templates/" + id, save(1, "Two hands", TemplateJson.TEXT));

        // Then
        late.statusCode(409)
                .body("revision", equalTo(2))
                .body("text", equalTo(OTHER_TEXT))
                .body("differs", contains("text"))
                .body("difference.op", hasItem("added"));
    }

    @Test
    void a_conflict_says_that_only_the_purpose_differs_and_hands_over_what_is_there() {
        // Given
        String id = create("Same words");
        Map<String, Object> theirs = TemplateJson.note("Same words");
        theirs.put("purpose", "After their talk.");
        owner.put("/api/templates/" + id, Map.of("revision", 1, "template", theirs))
                .statusCode(200);

        // When
        var late = owner.put("/api/templates/" + id, save(1, "Same words", TemplateJson.TEXT));

        // Then
        late.statusCode(409)
                .body("differs", contains("purpose"))
                .body("template.purpose", equalTo("After their talk."))
                .body("difference.op", contains("same"));
    }

    @Test
    void what_a_member_published_for_themselves_is_reviewed_before_the_workspace_has_it() {
        // Given
        Member member = Member.of(owner.workspaceId(), Role.MEMBER);
        String id = member.post(
                        "/api/templates",
                        Map.of("visibility", "private", "template", TemplateJson.note("Mine, then ours")))
                .extract()
                .path("id");
        member.post(path(id, "publish"), Map.of()).statusCode(200);

        // When
        member.put(
                        "/api/templates/" + id,
                        Map.of(
                                "revision",
                                2,
                                "visibility",
                                "workspace",
                                "template",
                                TemplateJson.note("Mine, then ours")))
                .statusCode(200);

        // Then
        owner.get("/api/templates/" + id)
                .body("version.state", equalTo("draft"))
                .body("version.number", equalTo(2));
        owner.get(path(id, "versions"))
                .body("versions.state", contains("draft", "retired"))
                .body("history.what", contains("saved", "published", "superseded", "saved"));
        member.post(path(id, "publish"), Map.of()).statusCode(403);
    }

    @Test
    void what_becomes_private_is_taken_from_the_others() {
        // Given
        String id = published("Ours, then mine");

        // When
        owner.put(
                        "/api/templates/" + id,
                        Map.of(
                                "revision",
                                2,
                                "visibility",
                                "private",
                                "template",
                                TemplateJson.note("Ours, then mine")))
                .statusCode(200);

        // Then
        Member.of(owner.workspaceId(), Role.ADMIN).get("/api/templates/" + id).statusCode(404);
        assertThat(Published.read(
                        TemplateEvent.Retired.class, event -> event.templateId().equals(UUID.fromString(id)), 1))
                .hasSize(1);
    }

    @Test
    void of_many_saves_at_once_from_one_revision_one_is_kept() throws Exception {
        // Given
        String id = create("Race");
        Callable<Integer> save = () -> owner.put("/api/templates/" + id, save(1, "Race", OTHER_TEXT))
                .extract()
                .statusCode();

        // When
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(save, save, save, save))) {
                statuses.add(done.get());
            }
        }

        // Then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void publishing_and_saving_at_once_publishes_what_was_judged_or_nothing() throws Exception {
        // Given
        String id = create("Crossing");
        Callable<Integer> save = () -> owner.put("/api/templates/" + id, save(1, "Crossing", OTHER_TEXT))
                .extract()
                .statusCode();
        Callable<Integer> publish =
                () -> owner.post(path(id, "publish"), Map.of()).extract().statusCode();

        // When
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(publish, save, publish, save))) {
                statuses.add(done.get());
            }
        }

        // Then
        assertThat(statuses).isSubsetOf(200, 409).contains(200);
        List<String> states = owner.get(path(id, "versions")).extract().path("versions.state");
        assertThat(states).filteredOn("published"::equals).hasSizeLessThanOrEqualTo(1);
        owner.get("/api/templates/" + id).body("lint.results.size()", oneOf(0, 4));
    }

    @Test
    void a_draft_is_a_preview_and_a_retired_template_is_out_of_use() {
        // Given
        String id = create("Not yet, no more");
        Map<String, Object> fills = Map.of("slots", Map.of("first_name", "Ines", "piece", "notes on slow firing"));

        // Then
        owner.post(path(id, "render"), fills)
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", contains("not-published"))
                .body("analysis.score", notNullValue());
        owner.post(path(id, "publish"), Map.of()).statusCode(200);
        owner.post(path(id, "render"), fills).body("status", equalTo("ready"));
        owner.post(path(id, "retire"), Map.of()).statusCode(200);
        owner.post(path(id, "render"), fills).statusCode(409);
    }

    @Test
    void a_rollback_says_again_what_was_said_before() {
        // Given
        String id = published("Back");
        owner.put("/api/templates/" + id, save(2, "Back", OTHER_TEXT)).statusCode(200);
        owner.post(path(id, "publish"), Map.of()).statusCode(200);

        // When
        owner.post(path(id, "rollback"), Map.of("version", 1, "why", "The old one did better"))
                .statusCode(200)
                .body("version.number", equalTo(3))
                .body("version.text", equalTo(TemplateJson.TEXT));

        // Then
        owner.get(path(id, "versions")).body("history.what", hasItem("rolled_back"));
        owner.post(path(id, "rollback"), Map.of("version", 9)).statusCode(400);
    }

    @Test
    void a_retired_template_is_listed_no_more_and_says_so_to_others() {
        // Given
        String id = published("Old");

        // When
        owner.post(path(id, "retire"), Map.of("why", "Nobody uses it")).statusCode(200);

        // Then
        owner.get("/api/templates?limit=200").body("items.id", not(hasItem(id)));
        owner.get("/api/templates?state=retired").body("items.id", hasItem(id));
        assertThat(Published.read(
                        TemplateEvent.Retired.class, event -> event.templateId().equals(UUID.fromString(id)), 1))
                .hasSize(1);
    }

    @Test
    void a_move_that_is_not_legal_is_answered_with_those_that_are() {
        String id = published("Moves");

        owner.post(path(id, "submit"), Map.of())
                .statusCode(409)
                .body("state", equalTo("published"))
                .body("legal", contains("retire"));
    }

    @Test
    void a_template_whose_samples_are_held_is_published_only_with_a_reason() {
        // Given
        String text = "Hi {{first_name}}, your {{piece}}{{#place}} in {{place}}{{/place}} is why I attach my résumé.";
        String id = owner.post("/api/templates", Map.of("template", TemplateJson.note("Held", text)))
                .extract()
                .path("id");

        // When
        owner.post(path(id, "publish"), Map.of())
                .statusCode(409)
                .body("lint.status", equalTo("held"))
                .body("lint.results[0].faults", hasItem("resume-attached"));
        owner.post(path(id, "publish"), Map.of("override", "For agency use, agreed with legal"))
                .statusCode(200);

        // Then
        owner.get(path(id, "versions")).body("history.why", hasItem("Overridden: For agency use, agreed with legal"));
        owner.get("/api/templates/" + id).body("lint.status", equalTo("held"));
    }

    @Test
    void without_the_analyzer_nothing_is_published_unless_someone_says_why() {
        String text = "Hi {{first_name}}, your {{piece}}{{#place}} in {{place}}{{/place}} on the OUTAGE is good.";
        String id = owner.post("/api/templates", Map.of("template", TemplateJson.note("Dark", text)))
                .extract()
                .path("id");

        owner.post(path(id, "publish"), Map.of()).statusCode(409).body("type", containsString("template-unjudged"));
    }

    @Test
    void members_submit_and_admins_publish_and_viewers_look() {
        // Given
        Member member = Member.of(owner.workspaceId(), Role.MEMBER);
        Member viewer = Member.of(owner.workspaceId(), Role.VIEWER);
        String id = create("Roles");

        // Then
        member.post(path(id, "submit"), Map.of()).statusCode(200);
        member.post(path(id, "publish"), Map.of()).statusCode(403);
        viewer.get("/api/templates/" + id).statusCode(200);
        viewer.post(path(id, "submit"), Map.of()).statusCode(403);
        viewer.post("/api/templates", Map.of("template", TemplateJson.note("Viewer")))
                .statusCode(403);
        Member.of(owner.workspaceId(), Role.ADMIN)
                .post(path(id, "publish"), Map.of())
                .statusCode(200);
    }

    @Test
    void a_private_template_is_its_owners_alone() {
        // Given
        Member member = Member.of(owner.workspaceId(), Role.MEMBER);
        String id = member.post(
                        "/api/templates", Map.of("visibility", "private", "template", TemplateJson.note("Mine")))
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        owner.get("/api/templates/" + id).statusCode(404);
        owner.get("/api/templates?limit=200").body("items.id", not(hasItem(id)));
        owner.post(path(id, "retire"), Map.of()).statusCode(404);
        member.post(path(id, "publish"), Map.of()).statusCode(200);
        member.get("/api/templates?limit=200").body("items.id", hasItem(id));
    }

    @Test
    void a_repeated_create_with_the_same_key_makes_one() {
        var request = Map.of("template", TemplateJson.note("Once"));
        String key = UUID.randomUUID().toString();

        String first = createWithKey(key, request);

        assertThat(createWithKey(key, request)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "text, 'Hi {{first_name}} {{nobody}}', unknown-slot",
        "text, 'Hi {{first_name', unclosed-tag",
        "text, 'Hi {{first_name}} {{piece}} {{place}}', hole",
        "text, 'Hi {{first_name}}, your {{piece}}', unused-slot",
    })
    void a_template_with_a_flaw_is_refused_with_its_place(String field, String value, String code) {
        Map<String, Object> template = TemplateJson.note("Flawed");
        template.put(field, value);

        owner.post("/api/templates", Map.of("template", template))
                .statusCode(400)
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_flaw_stands_where_it_was_sent_though_blanks_before_the_text_are_dropped() {
        String text = "\n  Hi {{first_name}}, {{nobody}} {{piece}}{{#place}} {{place}}{{/place}}";

        owner.post("/api/templates", Map.of("template", TemplateJson.note("Indented", text)))
                .statusCode(400)
                .body("errors[0].start", equalTo(text.indexOf("{{nobody}}")))
                .body("errors[0].end", equalTo(text.indexOf(" {{piece}}")));
    }

    @Test
    void a_note_that_can_never_fit_is_refused_with_what_would_be_cut() {
        String text = TemplateJson.TEXT + " And so on.".repeat(30);

        owner.post("/api/templates", Map.of("template", TemplateJson.note("Long", text)))
                .statusCode(400)
                .body("errors[0].code", equalTo("never-fits"))
                .body("errors[0].message", containsString("this would be cut: \""));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "kind, letter",
        "sender, me",
        "audiences, boss",
        "purpose, '  '",
    })
    void a_wrong_field_is_named(String field, String value) {
        Map<String, Object> template = TemplateJson.note("Wrong");
        template.put(field, field.equals("audiences") ? List.of(value) : value);

        owner.post("/api/templates", Map.of("template", template))
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private String createWithKey(String key, Object request) {
        return owner.asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String create(String name) {
        return owner.post("/api/templates", Map.of("template", TemplateJson.note(name)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(String name) {
        String id = create(name);
        owner.post(path(id, "publish"), Map.of()).statusCode(200);
        return id;
    }

    private static Map<String, Object> save(int revision, String name, String text) {
        return Map.of("revision", revision, "template", TemplateJson.note(name, text));
    }

    private static String path(String id, String rest) {
        return "/api/templates/" + id + "/" + rest;
    }
}
