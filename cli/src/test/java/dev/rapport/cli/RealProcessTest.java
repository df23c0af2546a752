package dev.rapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What only a process of its own can show: pipes, their breaking, the exit status.
@Timeout(120)
class RealProcessTest {

    private static final String LINE =
            "{\"id\":1,\"text\":\"Hi\",\"sender\":\"sales\",\"audience\":\"prospect\",\"situation\":\"cold\"}\n";

    @Test
    void results_leave_on_standard_output_and_the_status_tells_of_bad_lines() throws Exception {
        // Given
        Process process = rapport("analyze", "--format", "jsonl", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write((LINE + "nonsense\n").getBytes(StandardCharsets.UTF_8));
        }

        // When
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(out.lines()).hasSize(2);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void a_reader_that_leaves_ends_it_quietly() throws Exception {
        // Given
        Process process = rapport("analyze", "--format", "jsonl", "-");
        process.getInputStream().close();

        // When
        try (OutputStream in = process.getOutputStream()) {
            while (process.isAlive()) {
                in.write(LINE.getBytes(StandardCharsets.UTF_8));
                in.flush();
            }
        } catch (IOException itStoppedReading) {
            // That is what this waits for.
        }

        // Then
        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    private static Process rapport(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.rapport.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
