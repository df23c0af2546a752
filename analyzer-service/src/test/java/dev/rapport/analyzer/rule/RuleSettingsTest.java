package dev.rapport.analyzer.rule;

import static dev.rapport.analyzer.Client.member;
import static dev.rapport.analyzer.Client.ownerOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class RuleSettingsTest {

    private static final String BLANK = """
            {"text": "", "sender": "job_seeker", "audience": "hiring_manager", "situation": "cold"}
            """;

    private final UUID workspace = UUID.randomUUID();

    private ValidatableResponse put(String settings) {
        return ownerOf(workspace).body(settings).put("/api/rules/settings").then();
    }

    private ValidatableResponse analyze(String note) {
        return ownerOf(workspace).body(note).post("/api/analyses").then().statusCode(200);
    }

    @Test
    void a_workspace_begins_with_none() {
        ownerOf(workspace)
                .get("/api/rules/settings")
                .then()
                .statusCode(200)
                .body("limit", nullValue())
                .body("allowedPhrases", empty())
                .body("rules", anEmptyMap());
    }

    @Test
    void settings_are_kept_and_replaced_as_a_whole() {
        put("{\"limit\": 200, \"allowedPhrases\": [\"caf\u00e9 \u4f60\"], \"rules\": {\"job-ask\": {\"severity\": \"warning\"}}}")
                .statusCode(200);
        put("{\"limit\": 250, \"rules\": {\"pitch\": {\"off\": true}}}").statusCode(200);
        ownerOf(workspace)
                .get("/api/rules/settings")
                .then()
                .body("limit", is(250))
                .body("allowedPhrases", empty())
                .body("rules.pitch.off", is(true))
                .body("rules.'job-ask'", nullValue());
    }

    @Test
    void phrases_come_back_as_they_were_sent() {
        put("{\"allowedPhrases\": [\"caf\u00e9 \u4f60\u597d \ud83d\ude00\", \"quote \\\" {} , \\\\ null\"]}")
                .statusCode(200);
        ownerOf(workspace)
                .get("/api/rules/settings")
                .then()
                .body("allowedPhrases", contains("caf\u00e9 \u4f60\u597d \ud83d\ude00", "quote \" {} , \\ null"));
    }

    @Test
    void the_next_note_is_judged_by_them() {
        analyze(BLANK).body("characters.limit", is(300)).body("findings.rule", hasItem("blank"));
        put("{\"limit\": 200, \"rules\": {\"blank\": {\"off\": true}}}").statusCode(200);
        analyze(BLANK).body("characters.limit", is(200)).body("findings.rule", not(hasItem("blank")));
    }

    @Test
    void a_severity_of_their_own_is_used() {
        put("{\"rules\": {\"blank\": {\"severity\": \"suggestion\"}}}").statusCode(200);
        analyze(BLANK).body("findings.find { it.rule == 'blank' }.severity", is("suggestion"));
    }

    @Test
    void the_limit_of_a_request_wins() {
        put("{\"limit\": 200}").statusCode(200);
        analyze(BLANK.replace("{\"text\"", "{\"limit\": 280, \"text\"")).body("characters.limit", is(280));
    }

    @Test
    void another_workspace_is_not_touched() {
        put("{\"limit\": 200, \"rules\": {\"blank\": {\"off\": true}}}").statusCode(200);
        var other = ownerOf(UUID.randomUUID());
        other.get("/api/rules/settings").then().body("limit", nullValue()).body("rules", anEmptyMap());
        other.body(BLANK).post("/api/analyses").then().body("findings.rule", hasItem("blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "viewer"})
    void only_owners_and_admins_change_them(String role) {
        member(workspace, role).body("{}").put("/api/rules/settings").then().statusCode(403);
        member(workspace, role).get("/api/rules/settings").then().statusCode(200);
    }

    @Test
    void an_admin_may_change_them() {
        member(workspace, "admin").body("{}").put("/api/rules/settings").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"limit\": 0}                                        | limit",
                "{\"rules\": {\"no-such\": {\"off\": true}}}            | rules.no-such",
                "{\"rules\": {\"pitch\": {\"severity\": \"fatal\"}}}     | rules.pitch.severity",
                "{\"rules\": {\"pitch\": null}}                         | rules.pitch",
                "{\"rules\": {\"pitch\": {\"off\": \"yes\"}}}            | rules.pitch.off",
                "{\"allowedPhrases\": [\"fine\", \" \"]}                | allowedPhrases[1]",
                "{\"allowedPhrases\": [null]}                           | allowedPhrases[0]",
                "{\"allowedPhrases\": [\"\\u0000\"]}                    | allowedPhrases[0]",
                "{\"allowedPhrases\": [\"\\ud83d\"]}                    | allowedPhrases[0]",
                "{\"allowedPhrases\": \"one\"}                          | allowedPhrases"
            })
    void what_makes_no_sense_is_named(String settings, String field) {
        put(settings).statusCode(400).body("errors.field", hasItems(field));
    }

    @Test
    void a_refused_change_changes_nothing() {
        put("{\"limit\": 200}").statusCode(200);
        put("{\"limit\": 250, \"rules\": {\"no-such\": {}}}").statusCode(400);
        ownerOf(workspace).get("/api/rules/settings").then().body("limit", is(200));
    }
}
