package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the how-to tells people to type.
class UseTheApiIT {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final long LONGEST_MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void every_command_of_the_page_does_what_the_page_says() throws IOException, InterruptedException {
        // Given
        Path page = Path.of(System.getProperty("rapport.repository"), "docs/how-to/use-the-api.md");
        String script = COMMANDS.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("echo\n", "set -eu\n", ""));
        Path output = folder.resolve("output");

        // When
        Process shell = command(script, output).start();

        // Then
        assertThat(shell.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output))
                .contains("\"verdict\":\"send\"")
                .contains("\"step\":\"thank_you\"")
                .contains("default-message", ",hold,")
                .contains("\"created\":1")
                .contains("Ada Nwosu,Lumen Works,")
                .contains("\"by\":\"week\"")
                .contains("\"field\":\"sender\"");
        assertThat(shell.exitValue()).isZero();
    }

    private ProcessBuilder command(String script, Path output) {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("RAPPORT", TestPlatform.running().url().toString());
        return shell;
    }
}
