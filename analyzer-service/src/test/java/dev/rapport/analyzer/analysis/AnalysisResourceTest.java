package dev.rapport.analyzer.analysis;

import static dev.rapport.analyzer.Client.NOTE;
import static dev.rapport.analyzer.Client.owner;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class AnalysisResourceTest {

    private static ValidatableResponse analyze(String body) {
        return owner().body(body).post("/api/analyses").then();
    }

    private static String note(String text) {
        return """
                {"text": "%s", "sender": "recruiter", "audience": "candidate", "situation": "cold"}
                """.formatted(text);
    }

    @Test
    void a_note_is_judged() {
        analyze(NOTE)
                .statusCode(200)
                .body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("score", allOf(greaterThanOrEqualTo(0), lessThanOrEqualTo(100)))
                .body("verdict", oneOf("send", "revise", "hold"))
                .body("characters.limit", is(300))
                .body("findings", not(equalTo(null)));
    }

    @Test
    void characters_are_counted_as_the_network_counts_them() {
        analyze(note("\\uD83D\\uDE00\\r\\nab")).statusCode(200).body("characters.count", is(5));
    }

    @Test
    void the_limit_of_the_request_is_used() {
        analyze(NOTE.replace("{\"text\"", "{\"limit\": 200, \"text\""))
                .statusCode(200)
                .body("characters.limit", is(200));
    }

    @Test
    void an_empty_note_is_judged_too() {
        analyze(note("")).statusCode(200).body("characters.count", is(0)).body("verdict", is("hold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D", "Hi \\uDE00 there, came across your profile", "\\uDE00\\uD83D"})
    void half_a_character_is_refused(String text) {
        analyze(note(text))
                .statusCode(400)
                .body("errors[0].field", is("text"))
                .body("detail", containsString("lone surrogate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\u202E\\u200B"})
    void control_characters_are_judged(String text) {
        analyze(note(text)).statusCode(200);
    }

    @Test
    void every_missing_field_is_named_at_once() {
        analyze("{}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:rapport:problem:invalid-field"))
                .body("errors.field", hasItems("text", "sender", "audience", "situation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sender    | job_seeker, recruiter, sales, other",
                "audience  | hiring_manager, recruiter, candidate, prospect, peer, alumni, unknown",
                "situation | after_applying, before_posting, mutual_connection, shared_background, event, cold, other"
            })
    void an_unknown_choice_is_told_the_known_ones(String field, String known) {
        analyze(note("Hi").replaceFirst("\"" + field + "\": \"[a-z]+\"", "\"" + field + "\": \"Queen\""))
                .statusCode(400)
                .body("errors[0].field", is(field))
                .body("errors[0].expected", is("send one of " + known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"limit\": 0            | limit",
                "\"limit\": 10001        | limit",
                "\"limit\": \"300\"      | limit",
                "\"limit\": 1.5          | limit",
                "\"limit\": true         | limit",
                "\"limit\": 99999999999  | limit",
                "\"recipientName\": 7    | recipientName",
                "\"recipientName\": []   | recipientName",
                "\"depth\": \"deep\"     | depth",
                "\"wording\": \"poet\"   | wording",
                "\"recipient\": \"Ana\"  | recipient",
                "\"recipient\": {\"post\": 3}     | recipient.post",
                "\"recipient\": {\"hobby\": \"x\"} | recipient.hobby",
                "\"colour\": \"red\"     | colour"
            })
    void a_wrong_value_is_named(String member, String field) {
        analyze(NOTE.replace("{\"text\"", "{" + member + ", \"text\""))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", is(field))
                .body("instance", is("/api/analyses"))
                .body("detail", not(containsString("java")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "\"text\"",
                "{\"text\": \"a\",}",
                "{} {}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "\u0000"
            })
    void what_is_no_json_object_is_refused(String body) {
        analyze(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:rapport:problem:invalid-"))
                .body("detail", not(containsString("com.fasterxml")));
    }

    @Test
    void what_is_known_of_the_reader_makes_a_suggestion() {
        String facts = "{\"recipient\": {\"name\": \"Ana Weiss\", \"post\": \"queue triage\"}, \"text\"";

        analyze(note("Hi, I came across your profile and would love to connect.")
                        .replace("{\"text\"", facts))
                .statusCode(200)
                .body("suggestion.text", startsWith("Hi Ana, your post on queue triage"))
                .body("suggestion.score", greaterThanOrEqualTo(70))
                .body("suggestion.verdict", is("send"))
                .body("suggestion.wordedBy", is("rules"));
    }

    @Test
    void without_a_language_model_the_rules_word_the_suggestion() {
        String facts =
                "{\"wording\": \"model\", \"recipient\": {\"name\": \"Ana\", \"post\": \"queue triage\"}, \"text\"";

        analyze(note("").replace("{\"text\"", facts)).statusCode(200).body("suggestion.wordedBy", is("rules"));
    }

    @Test
    void without_anything_known_there_is_no_suggestion() {
        analyze(note("Hi, I came across your profile and would love to connect."))
                .statusCode(200)
                .body("$", not(hasKey("suggestion")));
    }

    @Test
    void a_fix_says_whether_it_can_be_pressed() {
        String good = "Hi Ana, your thread on triage queues changed how we staff our nights.";

        analyze(note(good + " Do you have 15 minutes for a quick call this week?"))
                .statusCode(200)
                .body("findings.find { it.rule == 'call-request' }.fixes[0].kind", is("remove"));
        analyze(note("Hi Ana, it would be nice to be connected."))
                .statusCode(200)
                .body("findings.find { it.rule == 'no-specifics' }.fixes[0].kind", is("prompt"));
    }

    @Test
    void a_fact_that_is_too_long_or_broken_is_named() {
        String facts = "{\"recipient\": {\"role\": \"" + "a".repeat(201) + "\", \"place\": \"\\uD800\"}, \"text\"";

        analyze(NOTE.replace("{\"text\"", facts))
                .statusCode(400)
                .body("errors.field", is(List.of("recipient.role", "recipient.place")));
    }

    @Test
    void deep_nesting_is_refused() {
        analyze("{\"text\": " + "[".repeat(2_000) + "}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void another_content_type_is_refused(String type) {
        owner().contentType(type)
                .body(NOTE)
                .post("/api/analyses")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_text_far_longer_than_any_note_is_refused() {
        analyze(note("a ".repeat(5_000))).statusCode(200).body("characters.count", is(10_000));
        analyze(note("a ".repeat(5_000) + "a"))
                .statusCode(400)
                .body("errors[0].field", is("text"))
                .body("instance", is("/api/analyses"));
    }

    @Test
    void a_megabyte_is_too_large() {
        analyze(note("a".repeat(1 << 20))).statusCode(413);
    }

    @Test
    void a_request_without_a_token_is_refused() {
        given().contentType("application/json")
                .body(NOTE)
                .post("/api/analyses")
                .then()
                .statusCode(401);
    }
}
