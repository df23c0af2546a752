package dev.rapport.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.cli.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeJsonLinesTest {

    private static final String CONTEXT = "\"sender\":\"recruiter\",\"audience\":\"candidate\",\"situation\":\"cold\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_answer_has_the_fields_of_the_http_answer_and_the_same_id() throws IOException {
        // When
        Run run = analyze(
                "{\"id\":\"n-1\",\"text\":\"Hi\\r\\nyou\",\"limit\":200,\"recipientName\":\"Ama\"," + CONTEXT + "}");

        // Then
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.properties().stream().map(entry -> entry.getKey()))
                .containsExactly("id", "score", "verdict", "characters", "findings");
        assertThat(answer.get("id").asText()).isEqualTo("n-1");
        assertThat(answer.get("verdict").asText()).isIn("send", "revise", "hold");
        assertThat(answer.get("characters").toString()).isEqualTo("{\"count\":6,\"limit\":200}");
        assertThat(run.status()).isZero();
    }

    @Test
    void ten_thousand_answers_come_in_the_order_of_the_input() {
        // Given
        List<String> lines = IntStream.range(0, 10_000)
                .mapToObj(i -> line(Integer.toString(i), "Hi ".repeat(i % 97)))
                .toList();

        // When
        Run run = analyze(String.join("\n", lines));

        // Then
        List<String> starts =
                IntStream.range(0, 10_000).mapToObj(i -> "{\"id\":" + i + ",").toList();
        assertThat(run.lines())
                .hasSameSizeAs(starts)
                .zipSatisfy(starts, (line, start) -> assertThat(line).startsWith(start));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"7\"|\"7\"",
                "7|7",
                "12345678901234567890123|12345678901234567890123",
                "1.50|1.50",
                "null|null",
                "\"\\ud83d\"|\"\\uD83D\"",
                "\"a \\\"b\\\"\"|\"a \\\"b\\\"\"",
            })
    void an_id_comes_back_as_it_was_written(String given, String expected) {
        assertThat(analyze(line(given, "Hi")).out()).startsWith("{\"id\":" + expected + ",\"score\"");
    }

    @Test
    void a_bad_line_is_answered_in_its_place_and_the_rest_is_judged() {
        // When
        Run run = analyze(line("1", "Hi") + "\n{\"id\":2,\"text\":\"Hi\"\n" + line("3", "Hi"));

        // Then
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("{\"id\":1,\"score\"");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2,\"error\":\"line 2: not valid JSON: ");
        assertThat(run.lines().get(2)).startsWith("{\"id\":3,\"score\"");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1]|null|line 1: not a JSON object; give {\"id\": …, \"text\": …, \"sender\": …}",
                "{\"id\":[],\"text\":\"a\",CONTEXT}|null|id: must be a string or a number",
                "{\"text\":5,CONTEXT,\"id\":1}|1|text: must be a string",
                "{\"id\":1,CONTEXT}|1|text: missing; give the note as a string",
                "{\"id\":1,\"text\":null,CONTEXT}|1|text: missing; give the note as a string",
                "{\"id\":1,\"text\":\"a\\ud83d\",CONTEXT}|1|text: half a character (a lone surrogate) at position 1;"
                        + " give valid Unicode",
                "{\"id\":1,\"text\":\"a\",\"limit\":0,CONTEXT}|1|limit: \"0\" is not a whole number from 1 to 10000",
                "{\"id\":1,\"text\":\"a\",\"limit\":1.5,CONTEXT}|1|limit: must be a whole number from 1 to 10000",
                "{\"id\":1,\"text\":\"a\",\"limit\":99999999999,CONTEXT}|1|limit: \"99999999999\" is not a whole number"
                        + " from 1 to 10000",
                "{\"id\":1,\"text\":\"a\",\"audience\":\"peer\",\"situation\":\"cold\"}|1|sender: missing; give one of"
                        + " job_seeker, recruiter, sales, other here or with --sender",
                "{\"id\":1,\"text\":\"a\",\"sender\":\"boss\"}|1|sender: \"boss\" is not one of job_seeker, recruiter,"
                        + " sales, other",
                "{\"id\":1,\"text\":\"a\",CONTEXT} {}|1|line 1: more text after the object; give one object a line",
            })
    void the_error_names_the_field_and_what_would_be_right(String line, String id, String error) throws IOException {
        // When
        Run run = analyze(line.replace("CONTEXT", CONTEXT));

        // Then
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.get("id").toString()).isEqualTo(id);
        assertThat(answer.get("error").asText()).isEqualTo(error);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_field_given_twice_is_an_error_because_nobody_knows_which_was_meant() {
        assertThat(analyze("{\"id\":1,\"text\":\"a\",\"text\":\"b\"," + CONTEXT + "}")
                        .out())
                .startsWith("{\"id\":1,\"error\":\"line 1: not valid JSON: Duplicate field 'text'");
    }

    @Test
    void options_fill_in_what_a_line_leaves_out() {
        // When
        Run run = Run.of(
                "{\"text\":\"Hi\",\"audience\":\"peer\"}",
                "analyze",
                "--format=jsonl",
                "--sender=sales",
                "--audience=prospect",
                "--situation=event",
                "--limit=200",
                "-");

        // Then
        assertThat(run.out()).startsWith("{\"id\":null,\"score\":").contains("\"limit\":200");
        assertThat(run.status()).isZero();
    }

    @Test
    void lines_that_are_not_text_or_far_too_long_cost_only_themselves() throws IOException {
        // Given
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        in.write((line("1", "Hi") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        in.write(new byte[] {'{', '"', (byte) 0xC3, '"', '}', '\n'});
        in.write((line("3", "x".repeat(2_000_000)) + "\n").getBytes(StandardCharsets.UTF_8));
        in.write(line("4", "Hi").getBytes(StandardCharsets.UTF_8));

        // When
        Run run = Run.of(in.toByteArray(), "analyze", "--format=jsonl", "-");

        // Then
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).startsWith("{\"id\":1,\"score\"");
        assertThat(run.lines().get(1)).isEqualTo("{\"id\":null,\"error\":\"line 3: not valid UTF-8\"}");
        assertThat(run.lines().get(2)).isEqualTo("{\"id\":null,\"error\":\"line 4: longer than 1048576 bytes\"}");
        assertThat(run.lines().get(3)).startsWith("{\"id\":4,\"score\"");
    }

    private static Run analyze(String lines) {
        return Run.of(lines, "analyze", "--format", "jsonl", "-");
    }

    private static String line(String id, String text) {
        return "{\"id\":" + id + ",\"text\":\"" + text + "\"," + CONTEXT + "}";
    }
}
