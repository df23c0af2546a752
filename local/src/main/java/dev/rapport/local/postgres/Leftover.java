package dev.rapport.local.postgres;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The `postmaster.pid` of a server that was not stopped: its process may still run, or another process may have been
/// given its number since, which PostgreSQL would take for itself and refuse to start.
final class Leftover {
    private static final int PROCESS_LINE = 0;
    private static final int START_LINE = 2;

    /// The file's moment and the operating system's are taken by different clocks.
    private static final Duration START_TOLERANCE = Duration.ofSeconds(20);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private Leftover() {}

    /// Stops the server that still runs on the cluster's directory, if one does.
    static void clear(PostgresCluster cluster) {
        Path pidFile = pidFile(cluster);
        try {
            Optional<ProcessHandle> server = server(pidFile);
            if (server.isPresent()) {
                stop(cluster, server.get());
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read %s (%s).".formatted(pidFile, Directories.reason(e)), e);
        }
    }

    /// The process of the server that runs on the cluster's directory.
    static Optional<ProcessHandle> server(PostgresCluster cluster) throws IOException {
        return server(pidFile(cluster));
    }

    private static Path pidFile(PostgresCluster cluster) {
        return cluster.directory().resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        try {
            Instant start =
                    Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(PROCESS_LINE).strip()))
                    .filter(process -> startedAt(process, start));
        } catch (NumberFormatException | IndexOutOfBoundsException unfinished) {
            return Optional.empty();
        }
    }

    /// Another process may have the number by now, a server of other data among them; it has another age.
    private static boolean startedAt(ProcessHandle process, Instant start) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, start).abs().compareTo(START_TOLERANCE) < 0)
                .orElse(false);
    }

    private static void stop(PostgresCluster cluster, ProcessHandle server) {
        try {
            cluster.stop();
        } catch (PostgresCommand.CommandFailed e) {
            // The watchman of the earlier run may have been quicker.
            if (!ends(server)) {
                throw new LocalFailure(
                        "A PostgreSQL from an earlier run holds %s and does not stop (%s)."
                                .formatted(cluster.directory(), e.getMessage()),
                        e);
            }
        }
    }

    private static boolean ends(ProcessHandle server) {
        return !server.onExit()
                .completeOnTimeout(server, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                .join()
                .isAlive();
    }
}
