package dev.rapport.cli.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeTextTest {

    @Test
    void a_pipe_gets_plain_text_with_the_verdict_first() {
        // When
        Run run = Run.of("Hi Ama, your talk on paging stayed with me.\n", "analyze", "-");

        // Then
        assertThat(run.lines().getFirst())
                .matches("  (SEND|REVISE|HOLD)  \\d+/100  43 of 300 characters, job_seeker to hiring_manager, cold");
        assertThat(run.out())
                .contains("\n  Hi Ama, your talk on paging stayed with me.\n")
                .doesNotContain("\u001B");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_terminal_gets_colours_unless_it_or_its_user_does_not_want_them() {
        assertThat(Run.onTerminal("Hi", Map.of(), "analyze", "-").out()).contains("\u001B[");
        assertThat(Run.onTerminal("Hi", Map.of("NO_COLOR", "1"), "analyze", "-").out())
                .doesNotContain("\u001B");
        assertThat(Run.onTerminal("Hi", Map.of("TERM", "dumb"), "analyze", "-").out())
                .doesNotContain("\u001B");
        assertThat(Run.of("Hi", "analyze", "--color=always", "-").out()).contains("\u001B[");
    }

    @Test
    void the_ending_of_the_name_says_the_format(@TempDir Path directory) throws IOException {
        // Given
        String json =
                "{\"id\":1,\"text\":\"Hi\",\"sender\":\"sales\",\"audience\":\"prospect\",\"situation\":\"cold\"}";
        Path jsonl = Files.writeString(directory.resolve("notes.JSONL"), json);
        Path csv = Files.writeString(directory.resolve("notes.csv"), "id,text\n");
        Path text = Files.writeString(directory.resolve("note.txt"), "Hi");

        // Then
        assertThat(Run.of("", "analyze", jsonl.toString()).out()).startsWith("{\"id\":1,");
        assertThat(Run.of("", "analyze", csv.toString()).out()).startsWith("id,score,verdict");
        assertThat(Run.of("", "analyze", text.toString()).out()).startsWith("  HOLD");
    }

    @Test
    void fail_on_turns_a_verdict_into_an_exit_status() {
        assertThat(Run.of("", "analyze", "--fail-on", "hold", "-").status()).isEqualTo(3);
        assertThat(Run.of("", "analyze", "--fail-on", "revise", "-").status()).isEqualTo(3);
        assertThat(Run.of("", "analyze", "-").status()).isZero();
    }

    @Test
    void a_command_line_that_cannot_be_used_says_what_would_be_right() {
        assertThat(Run.of("", "analyze").status()).isEqualTo(2);
        assertThat(Run.of("", "analyze", "--sender", "boss", "-").err())
                .contains("'boss' is not one of job_seeker, recruiter, sales, other");
        assertThat(Run.of("", "analyze", "--limit", "0", "-").err()).contains("--limit must be from 1 to 10000, not 0");
        assertThat(Run.of("", "analyze", "no-such-file.txt").err())
                .isEqualTo("rapport: no such file: no-such-file.txt\n");
        assertThat(Run.of("", "analyze", "no-such-file.txt").status()).isEqualTo(2);
        assertThat(Run.of(new byte[] {(byte) 0xFF}, "analyze", "-").err())
                .isEqualTo("rapport: the note is not valid UTF-8\n");
        assertThat(Run.of("").status()).isEqualTo(2);
    }
}
