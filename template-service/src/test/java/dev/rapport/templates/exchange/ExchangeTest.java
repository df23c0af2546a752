package dev.rapport.templates.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.rapport.templates.Member;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRunningPlatform
class ExchangeTest {

    private Member from;
    private Member to;

    @BeforeEach
    void join() {
        from = Member.ofNewWorkspace();
        to = Member.ofNewWorkspace();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void an_export_that_is_imported_exports_the_same_bytes(String format) {
        // Given
        Map<String, Object> awkward = TemplateJson.note("Quotes \"and\", commas; é | pipes");
        awkward.put("purpose", "=HYPERLINK(\"x\")\r\nTwo\nlines, \"quoted\"");
        from.post("/api/templates", Map.of("template", awkward)).statusCode(201);
        String exported = export(from, format);

        // When
        send(to, format, exported, false)
                .statusCode(200)
                .body("added", equalTo(1))
                .body("skipped", not(empty()));

        // Then
        assertThat(export(to, format)).isEqualTo(exported);
        send(to, format, exported, false).statusCode(200).body("added", equalTo(0));
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_does_nothing() {
        Map<String, Object> bad = TemplateJson.note("Bad", "Hi {{first_name");

        json(to, List.of(TemplateJson.note("Good"), bad), true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("errors.row", contains(2))
                .body("errors[0].name", equalTo("Bad"))
                .body("errors[0].errors[0].code", equalTo("unclosed-tag"))
                .body("errors[0].errors[0].start", equalTo(3));
        to.get("/api/templates?limit=200").body("items.name", not(hasItem("Good")));
    }

    @Test
    void one_bad_row_keeps_all_out() {
        Map<String, Object> bad = TemplateJson.note("Bad", "Hi {{first_name");

        json(to, List.of(TemplateJson.note("Good"), bad), false).statusCode(422).body("errors.row", contains(2));
        to.get("/api/templates?limit=200").body("items.name", not(hasItem("Good")));
    }

    @Test
    void a_csv_row_that_is_none_is_told_with_its_number() {
        send(to, "csv", "key,name,purpose,kind,sender,audiences,situation,tags,text,slots\r\na,b\r\n", true)
                .statusCode(200)
                .body("errors[0].row", equalTo(1))
                .body("errors[0].message", containsString("2 cells"));
        send(to, "csv", "name,purpose\r\na,b\r\n", true)
                .statusCode(400)
                .body("errors[0].wrong", containsString("no column key"));
        send(to, "csv", "key,name,purpose,kind,sender,audiences,situation,tags,text,slots\n\"unclosed,a\nb,c\n", true)
                .body("errors.row", contains(1, 2))
                .body("errors[0].message", containsString("quote"));
    }

    @Test
    void a_spreadsheet_may_move_the_columns_and_put_a_mark_before_them() {
        String file = "\uFEFFslots,text,tags,situation,audiences,sender,kind,purpose,name,key\r\n"
                + "\"[{\"\"name\"\":\"\"piece\"\",\"\"type\"\":\"\"post_or_talk\"\",\"\"prompt\"\":\"\"Which?\"\","
                + "\"\"example\"\":\"\"kiln logs\"\"}]\",Your {{piece}} helped.,,,peer,other,note,To thank,Moved,\r\n";

        send(to, "csv", file, false).statusCode(200).body("errors", empty()).body("added", equalTo(1));
    }

    @Test
    void the_starter_library_is_a_file_that_can_be_imported() throws IOException {
        try (InputStream file = ExchangeTest.class.getResourceAsStream("/starter-library.json")) {
            String library = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            send(to, "json", library, true)
                    .statusCode(200)
                    .body("errors", empty())
                    .body("added", equalTo(0));
        }
    }

    @Test
    void a_file_that_is_too_long_is_refused_with_what_fits() {
        send(to, "csv", "a".repeat(5 << 20), true)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("4194304 bytes"));
    }

    @Test
    void another_format_is_refused() {
        to.get("/api/templates/export?format=xml").statusCode(400);
        to.post("/api/templates/import", Map.of("format", "else/2", "version", 1, "templates", List.of()))
                .statusCode(400);
    }

    private static String export(Member member, String format) {
        return member.get("/api/templates/export?format=" + format)
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse json(Member member, List<Map<String, Object>> templates, boolean dryRun) {
        return member.post(
                "/api/templates/import?dryRun=" + dryRun,
                Map.of("format", "rapport.templates/1", "version", 1, "templates", templates));
    }

    private static ValidatableResponse send(Member member, String format, String file, boolean dryRun) {
        return member.asks()
                .contentType(format.equals("csv") ? "text/csv; charset=utf-8" : "application/json")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/templates/import?dryRun=" + dryRun)
                .then();
    }
}
