package dev.rapport.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `rapport up` as a person meets it: a process, its console, its signals.
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final int ENDED_BY_INTERRUPT = 130;
    private static final int ENDED_BY_TERMINATE = 143;

    @TempDir
    Path home;

    private Stand stand;
    private Process launcher;
    private BufferedReader console;
    private String url;

    @BeforeEach
    void start() throws IOException {
        stand = new Stand(home).build();
        startAgain();
    }

    @AfterEach
    void stop() throws Exception {
        launcher.destroyForcibly().onExit().get(1, TimeUnit.MINUTES);
    }

    @Test
    void ctrl_c_stops_everything_and_the_data_stays() throws Exception {
        // Given
        List<ProcessHandle> parts = parts();
        List<String> before = databaseFiles();

        // When
        signal("INT");

        // Then
        assertThat(launcher.waitFor()).isEqualTo(ENDED_BY_INTERRUPT);
        assertThat(console.lines()).contains("Stopping …", "Stopped.").noneMatch(line -> line.startsWith("\tat "));
        assertNothingRuns(parts);
        startAgain();
        assertThat(databaseFiles()).containsAll(before);
    }

    @Test
    void the_console_shows_where_the_owners_account_is_made() throws Exception {
        // When
        String link = console.lines()
                .filter(line -> line.contains("/claim#"))
                .findFirst()
                .orElseThrow()
                .strip();

        // Then
        assertThat(link).matches(url + "/claim#[0-9a-f]{48}");
        Path kept = stand.data().resolve("secrets/claim-token");
        assertThat(link).endsWith("#" + Files.readString(kept));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_termination_stops_everything() throws Exception {
        List<ProcessHandle> parts = parts();
        launcher.destroy();
        assertThat(launcher.waitFor()).isEqualTo(ENDED_BY_TERMINATE);
        assertNothingRuns(parts);
    }

    @Test
    void a_killed_launcher_leaves_nothing_running_and_the_next_one_starts() throws Exception {
        // Given
        List<ProcessHandle> parts = parts();

        // When
        launcher.destroyForcibly();

        // Then
        startAgain();
        assertNothingRuns(parts);
    }

    @Test
    void a_second_launcher_on_the_same_data_names_the_first_and_ends() throws Exception {
        // When
        Process second = stand.up();

        // Then
        assertThat(second.inputReader().lines())
                .singleElement()
                .asString()
                .contains("already runs", "process " + launcher.pid(), url);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(answer()).isNotEmpty();
    }

    @Test
    void a_service_that_dies_is_started_again() throws Exception {
        // Given
        String first = answer();

        // When
        ProcessHandle.of(Long.parseLong(first.substring(0, first.indexOf(' '))))
                .orElseThrow()
                .destroyForcibly();

        // Then
        assertThat(answerOtherThan(first)).isNotEqualTo(first);
        assertThat(console.lines().filter(line -> line.startsWith("gateway ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("ended", "starting it again"));
    }

    @Test
    void a_database_that_dies_ends_the_rest_with_a_plain_word() throws Exception {
        // Given
        List<ProcessHandle> parts = parts();
        Path pidFile = stand.data().resolve("postgres/postmaster.pid");

        // When
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                .orElseThrow()
                .destroyForcibly();

        // Then
        assertThat(console.lines())
                .anyMatch(line -> line.contains("Postgres ended"))
                .noneMatch(line -> line.startsWith("\tat "));
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertNothingRuns(parts);
    }

    private void startAgain() throws IOException {
        launcher = stand.up();
        console = launcher.inputReader();
        url = Stand.awaitReady(console);
    }

    /// To the whole process group, as a terminal does.
    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-s", name, "--", "-" + launcher.pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    /// Every process that the launcher started, and the database server, which is nobody's child.
    private List<ProcessHandle> parts() throws IOException {
        String server = Files.readAllLines(stand.data().resolve("postgres/postmaster.pid"))
                .getFirst();
        return Stream.concat(launcher.descendants(), ProcessHandle.of(Long.parseLong(server)).stream())
                .toList();
    }

    private static void assertNothingRuns(List<ProcessHandle> parts) throws Exception {
        assertThat(parts).hasSizeGreaterThan(ServiceDefinition.values().length);
        for (ProcessHandle part : parts) {
            part.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    private List<String> databaseFiles() throws IOException {
        try (Stream<Path> files = Files.list(stand.data().resolve("postgres/base"))) {
            return files.map(Path::toString).toList();
        }
    }

    private String answer() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private String answerOtherThan(String first) throws Exception {
        while (true) {
            try {
                String now = answer();
                if (!now.equals(first)) {
                    return now;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
    }
}
