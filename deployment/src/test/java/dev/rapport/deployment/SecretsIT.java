package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `docker/make-secrets`, run.
class SecretsIT {

    @TempDir
    Path installation;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        Files.createDirectories(installation.resolve("docker"));
        Files.copy(Repository.path("docker/make-secrets"), installation.resolve("docker/make-secrets"));
        run();
    }

    @Test
    void every_secret_of_the_compose_file_is_made() {
        JsonNode secrets = Compose.read().document().path("secrets");

        assertThat(secrets).isNotEmpty();
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(
                                installation.resolve(secret.path("file").asText()))
                        .isNotEmptyFile());
    }

    @Test
    void a_second_run_changes_nothing() throws IOException, InterruptedException {
        Map<String, String> before = contents();

        run();

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void every_password_that_the_roles_want_is_among_them() throws IOException {
        String made = Files.readString(installation.resolve("docker/secrets/roles.env"));
        Stream<String> wanted = Pattern.compile(":'(\\w+)'")
                .matcher(Repository.text("platform/database/roles.sql"))
                .results()
                .map((MatchResult found) -> found.group(1));

        assertThat(wanted)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(made).containsPattern("(?m)^" + name + "='\\w{20,}'$"));
    }

    private void run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "docker/make-secrets")
                .directory(installation.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(installation.resolve("docker/secrets"))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
