package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong is answered at the public door with a plain problem document.
class BadRequestIT {
    private static final String CONTEXT =
            "\"sender\":\"job_seeker\",\"audience\":\"hiring_manager\",\"situation\":\"cold\"";

    private final Api api = TestPlatform.api();

    @Test
    void an_empty_note_is_judged_as_blank() {
        Api.Answer answer =
                api.post("/api/analyses", "{\"text\":\"\"," + CONTEXT + "}").expect(200);
        assertThat(answer.text("verdict")).isEqualTo("hold");
        assertThat(answer.body().findValuesAsText("rule")).containsExactly("blank");
    }

    @Test
    void a_note_of_a_megabyte_is_too_large() {
        assertProblem(api.post("/api/analyses", "{\"text\":\"" + "a".repeat(1 << 20) + "\"," + CONTEXT + "}"), 413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                                                          | body
            []                                                                                         | body
            null                                                                                       | body
            {"text": 5, "sender":"job_seeker","audience":"peer","situation":"cold", "limit": "many"}   | text
            {"text":"a","sender":"wizard","audience":"hiring_manager","situation":"cold"}              | sender
            {"text":"a","sender":"job_seeker","audience":"hiring_manager"}                             | situation
            {"text":"a","sender":"job_seeker","audience":"peer","situation":"cold","colour":"red"}     | colour
            """)
    void what_cannot_be_judged_is_refused_with_the_place(String body, String field) {
        Api.Answer answer = api.post("/api/analyses", body);
        assertProblem(answer, 400);
        assertThat(answer.body().toString()).contains(field);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = ("{\"text\":\"caf\u00e9\"," + CONTEXT + "}").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(api.post("/api/analyses", body, request -> request), 400);
    }

    @Test
    void another_content_type_is_refused() {
        byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
        assertProblem(api.post("/api/analyses", body, request -> request.setHeader("Content-Type", "text/plain")), 415);
    }

    @Test
    void a_connection_without_a_person_is_refused() {
        assertProblem(api.post("/api/connections", Map.of("note", Journey.NOTE)), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nothing-here",
        "/api/connections/01983f2a-5b1c-7c3d-9e4f-102938475601",
        "/api/connections/nonsense",
        "/api/reminders/01983f2a-5b1c-7c3d-9e4f-102938475601",
        "/api/templates/01983f2a-5b1c-7c3d-9e4f-102938475601"
    })
    void what_is_not_there_is_not_found(String path) {
        assertProblem(api.get(path), 404);
    }

    @Test
    void a_move_out_of_order_is_refused_with_those_that_are_legal() {
        Journey journey = Journey.begin();
        Api.Answer answer = api.post("/api/connections/" + journey.connectionId() + "/accepted", Map.of());
        assertProblem(answer, 409);
        assertThat(answer.body().toString()).contains("sent");
    }

    private static void assertProblem(Api.Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.header("X-Correlation-Id")).isNotBlank();
        assertThat(answer.response().body()).doesNotContain("Exception", "\\tat ", "java.");
    }
}
