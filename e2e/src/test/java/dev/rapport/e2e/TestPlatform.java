package dev.rapport.e2e;

import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The one platform of this run, started as `rapport up` starts it, on temporary data and free ports.
final class TestPlatform {
    static final List<String> SERVICES = List.of("analyzer-service", "template-service", "followup-service", "gateway");

    private static final Path DATA = temporaryDirectory();

    private static Platform platform = start(Duration.ZERO);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestPlatform::end));
    }

    private TestPlatform() {}

    static synchronized Platform running() {
        return platform;
    }

    static Api api() {
        return new Api(running().url());
    }

    static EventLog eventLog() {
        return new EventLog(running().bootstrapServers());
    }

    /// Lets all processes of the database stand still until it is closed.
    static PausedProcesses pausePostgres() throws IOException {
        Path pid = DATA.resolve("postgres").resolve("postmaster.pid");
        return PausedProcesses.of(Long.parseLong(Files.readAllLines(pid).getFirst()));
    }

    /// Stops it and starts it on the same data, the clock set ahead; addresses change.
    static synchronized void restart(Duration clockOffset) {
        platform.close();
        platform = start(clockOffset);
    }

    private static Platform start(Duration clockOffset) {
        Path repository = Path.of(System.getProperty("rapport.repository"))
                .toAbsolutePath()
                .normalize();
        return Platform.start(new PlatformOptions(repository, DATA, 0, clockOffset), false, System.out::println);
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("rapport e2e ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void end() {
        platform.close();
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file :
                    files.sorted((left, right) -> right.compareTo(left)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
