package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {

    private static final String NOTE =
            "\"sender\":\"other\",\"audience\":\"peer\",\"situation\":\"cold\",\"text\":\"\"";

    @Test
    void the_figures_tell_how_often_the_engine_agrees_and_which_notes_it_does_not() {
        // Given: an empty note, which is always held, told rightly once and wrongly once
        String notes = "{\"id\":\"right\"," + NOTE + ",\"verdict\":\"hold\",\"findings\":[\"blank\"]}\n"
                + "{\"id\":\"wrong\"," + NOTE + ",\"verdict\":\"send\",\"findings\":[],\"kind\":\"ignored\"}\n";

        // When
        Run run = Run.of(notes, "evaluate", "--misses", "-");

        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("notes                            2", "verdict accuracy                 0.500");
        assertThat(run.out()).contains("wrong  told send, given hold").doesNotContain("right  told");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"id\":1,NOTE,\"findings\":[]}|- line 1: verdict: give one of send, revise, hold",
                "{\"id\":1,NOTE,\"verdict\":\"send\",\"findings\":\"blank\"}|- line 1: findings: must be a list of strings",
                "{\"id\":1,NOTE,\"verdict\":\"send\",\"findings\":[7]}|- line 1: findings: must be a list of strings",
                "{\"id\":1,NOTE,\"verdict\":\"send\",\"findings\":[\"x\"]}|- line 1: findings: there is no rule \"x\"",
                "{\"id\":1,\"verdict\":\"send\",\"findings\":[]}|- line 1: sender: missing;",
                "` `|- holds no notes",
            })
    void a_line_that_cannot_be_read_stops_it(String line, String message) {
        // When
        Run run = Run.of(line.replace("NOTE", NOTE), "evaluate", "-");

        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapport: " + message);
        assertThat(run.out()).isEmpty();
    }
}
