package dev.rapport.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.Run;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeCsvTest {

    private static final String OUT_HEADER = "id,score,verdict,count,limit,faults,strengths,advice,error";

    @Test
    void columns_are_found_by_name_wherever_they_stand() {
        // When
        Run run = analyze("""
                Situation,mood,TEXT,sender,audience,id,limit
                cold,fine,"Hi ""Ama"",
                a word?",recruiter,candidate,n-1,200
                """);

        // Then
        assertThat(run.lines()).hasSize(2).first().isEqualTo(OUT_HEADER);
        assertThat(run.lines().get(1)).startsWith("n-1,").contains(",17,200,");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_are_understood_too(String delimiter) {
        // When
        Run run = analyze("id,text,sender,audience,situation\n1,Hi,sales,prospect,cold\n".replace(",", delimiter));

        // Then
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1)).startsWith("1,");
    }

    @Test
    void a_bad_row_is_answered_in_its_place_and_the_rest_is_judged() {
        // When
        Run run = analyze("""
                id,text,sender,audience,situation
                1,Hi,sales,prospect,cold
                2,Hi,seller,prospect,cold
                3,Hi, there,sales,prospect,cold
                4,"Hi,sales,prospect,cold
                5,"Hi" there,sales,prospect,cold
                6,Hi,sales,prospect,cold
                7,"Hi\""",sales,prospect,cold
                """);

        // Then
        assertThat(run.lines()).hasSize(8);
        assertThat(run.lines().get(2)).contains("sender: \"\"seller\"\" is not one of job_seeker");
        assertThat(run.lines().get(3))
                .endsWith("line 4: 6 cells where the header has 5; quote cells that hold a separator");
        assertThat(run.lines().get(4)).contains("line 5: a cell opens with a quote that does not close right");
        assertThat(run.lines().get(5)).contains("line 6: a cell opens with a quote that does not close right");
        assertThat(run.lines().get(6)).startsWith("6,").doesNotContain("line");
        assertThat(run.lines().get(7)).startsWith("7,").doesNotContain("line");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_quote_that_never_closes_costs_one_row_not_the_rest_of_the_file() {
        // When
        Run run = analyze("id,text,sender,audience,situation\n1,\"Hi,sales,prospect,cold\n"
                + "2,Hi,sales,prospect,cold\n".repeat(1000));

        // Then
        assertThat(run.lines()).hasSize(1002);
        assertThat(run.lines().stream().filter(line -> line.contains("quote"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@cmd", " =1+1", "\uFF1D1+1"})
    void an_id_that_a_spreadsheet_would_run_is_made_text(String id) throws Exception {
        // When
        Run run = analyze("id,text,sender,audience,situation\n" + id + ",Hi,sales,prospect,cold\n");

        // Then
        assertThat(CSVFormat.RFC4180
                        .parse(new StringReader(run.out()))
                        .getRecords()
                        .get(1)
                        .get(0))
                .isEqualTo("'" + id);
    }

    @Test
    void a_plain_negative_number_stays_a_number() {
        assertThat(analyze("id,text,sender,audience,situation\n-5,Hi,sales,prospect,cold\n")
                        .lines()
                        .get(1))
                .startsWith("-5,");
    }

    @Test
    void an_empty_text_is_a_blank_note_and_judged_as_one() {
        // When
        Run run = analyze("id,text,sender,audience,situation\n1,,sales,prospect,cold\n");

        // Then
        assertThat(run.lines().get(1)).startsWith("1,0,hold,0,300");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,sender\n1,sales\n", "text,Text\na,b\n", "\"id,text\n"})
    void a_header_that_cannot_be_used_is_a_usage_error(String csv) {
        // When
        Run run = analyze(csv);

        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rapport: ");
    }

    private static Run analyze(String csv) {
        return Run.of(csv, "analyze", "--format", "csv", "-");
    }
}
