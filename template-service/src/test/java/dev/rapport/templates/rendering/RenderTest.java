package dev.rapport.templates.rendering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.templates.Member;
import dev.rapport.templates.WithRunningPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRunningPlatform
class RenderTest {

    private static final Map<String, String> TALK = Map.of(
            "first_name", "Farid",
            "talk_topic", "drills without a warning",
            "event", "HarbourCon",
            "point", "your case for boring drills",
            "condition", "in a team of three");

    private Member member;

    @BeforeEach
    void join() {
        member = Member.ofSharedWorkspace();
    }

    @Test
    void a_filled_note_is_judged_in_its_context_in_the_name_of_the_member() {
        render(TALK)
                .statusCode(200)
                .body("status", equalTo("ready"))
                .body("reasons", empty())
                .body(
                        "text",
                        equalTo(
                                "Hi Farid, I heard your talk on drills without a warning at HarbourCon, and your case for"
                                        + " boring drills has been on my mind since. Does it still hold in a team of three?"))
                .body("templateVersionId", notNullValue())
                .body("characters.limit", equalTo(300))
                .body("analysis.score", equalTo(88))
                .body("analysis.asked.sender", equalTo("job_seeker"))
                .body("analysis.asked.audience", equalTo("hiring_manager"))
                .body("analysis.asked.situation", equalTo("event"))
                .body("analysis.asked.recipientName", equalTo("Farid"))
                .body("analysis.authorization", equalTo("Bearer " + member.token()));
    }

    @Test
    void an_unfilled_slot_holds_the_note_and_asks_its_question_and_there_is_no_text_with_a_hole() {
        render(with("point", " "))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", hasItem("unfilled-slot"))
                .body("reasons.slot", hasItem("point"))
                .body("reasons[0].message", equalTo("Which point stayed with you?"))
                .body("text", nullValue())
                .body("analysis", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[topic]", "your talk", "XXX", "tbd", "n/a", "talk topic", "<topic>", "the recent post", "..."})
    void a_placeholder_or_a_word_that_fits_everyone_holds_the_note(String fill) {
        render(with("talk_topic", fill))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", hasItem("vague-fill"))
                .body("reasons.slot", hasItem("talk_topic"));
    }

    @Test
    void a_note_that_the_analyzer_holds_is_held_with_its_reason() {
        render(with("point", "the line about my résumé"))
                .body("status", equalTo("held"))
                .body("reasons.code", hasItem("judged-hold"))
                .body("reasons[0].message", containsString("résumé"))
                .body("text", notNullValue());
    }

    @Test
    void what_could_be_said_to_anyone_is_pointed_out() {
        render(with("point", "how I came across your profile"))
                .body("status", equalTo("ready"))
                .body("stillGeneric[0].rule", equalTo("generic-phrase"))
                .body("stillGeneric", not(empty()));
    }

    @Test
    void without_the_analyzer_the_text_is_answered_and_said_to_be_unjudged() {
        render(with("point", "the OUTAGE story"))
                .statusCode(200)
                .body("text", notNullValue())
                .body("status", equalTo("unjudged"))
                .body("analysis", nullValue())
                .body("unjudged", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b\u200b", "\u3164", "\u2003 \u2800", "\ufeff"})
    void what_shows_nothing_fills_nothing(String fill) {
        render(with("talk_topic", fill))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", hasItem("unfilled-slot"))
                .body("reasons.slot", hasItem("talk_topic"))
                .body("text", nullValue());
    }

    @Test
    void the_example_is_no_fill() {
        render(with("point", "Your bet on fewer, slower checks"))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", contains("example-kept"))
                .body("reasons[0].slot", equalTo("point"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"your case for boring drills", "the OUTAGE story, told without once naming whose fault it was"})
    void a_text_that_is_longer_than_the_seats_limit_is_held_with_what_would_be_cut_judged_or_not(String point) {
        member.post(path(), Map.of("slots", with("point", point), "limit", 140))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", contains("over-limit"))
                .body("reasons[0].message", containsString("in a team of three?"));
    }

    @Test
    void a_thank_you_that_attaches_a_resume_is_held_and_one_without_a_fill_says_something_else() {
        String thankYou = "/api/templates/" + member.starter("thank-you-the-subject") + "/render";

        member.post(thankYou, Map.of("slots", Map.of("first_name", "Noor")))
                .statusCode(200)
                .body("status", equalTo("ready"))
                .body("text", containsString("It's good to be able to follow your work from here."));
        member.post(thankYou, Map.of("slots", Map.of("first_name", "Noor", "subject", "my résumé")))
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("reasons.code", hasItem("not-in-this-step"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"slots\":{\"frist_name\":\"A\"}}",
                "{\"slots\":{\"point\":\"\\ud800\"}}",
                "{\"slots\":{\"point\":\"a\\u0000b\"}}",
                "{\"audience\":\"boss\"}",
                "{\"limit\":0}",
                "{\"limit\":301}",
                "{\"slot\":{}}",
                "{\"slots\":[]}",
                "{",
            })
    void a_wrong_request_is_a_problem(String body) {
        member.asks()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
    }

    @Test
    void a_fill_is_bounded() {
        render(with("point", "x".repeat(401))).statusCode(400).body("errors[0].field", equalTo("slots.point"));
    }

    @Test
    void another_kind_of_body_is_refused_as_such() {
        member.asks()
                .contentType("text/plain")
                .body("hello")
                .post(path())
                .then()
                .statusCode(415);
    }

    @Test
    void another_workspace_cannot_render_it() {
        Member.ofNewWorkspace().post(path(), Map.of("slots", TALK)).statusCode(404);
    }

    private ValidatableResponse render(Map<String, String> slots) {
        return member.post(path(), Map.of("slots", slots));
    }

    private String path() {
        return "/api/templates/" + member.starter("cold-the-talk") + "/render";
    }

    private static Map<String, String> with(String slot, String fill) {
        Map<String, String> fills = new HashMap<>(TALK);
        fills.put(slot, fill);
        return fills;
    }
}
