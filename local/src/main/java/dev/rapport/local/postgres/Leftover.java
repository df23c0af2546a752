package dev.rapport.local.postgres;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The `postmaster.pid` of a server that was not stopped: its process may still run, or another process may have been
/// given its number since, which PostgreSQL would take for itself and refuse to start.
final class Leftover {
    private Leftover() {}

    /// Stops the server that still runs on the cluster's directory, if one does.
    static void clear(PostgresCluster cluster) {
        Path pidFile = cluster.directory().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        try {
            Optional<ProcessHandle> server =
                    process(Files.readAllLines(pidFile)).filter(Leftover::isPostgres);
            if (server.isPresent()) {
                cluster.stop();
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LocalFailure("Cannot read %s (%s).".formatted(pidFile, Directories.reason(e)), e);
        } catch (PostgresCommand.CommandFailed e) {
            throw new LocalFailure(
                    "A PostgreSQL from an earlier run holds %s and does not stop (%s)."
                            .formatted(cluster.directory(), e.getMessage()),
                    e);
        }
    }

    private static Optional<ProcessHandle> process(List<String> pidFile) {
        try {
            return ProcessHandle.of(Long.parseLong(pidFile.getFirst().strip()));
        } catch (NumberFormatException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
