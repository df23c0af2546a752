package dev.rapport.local.postgres;

import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A shell that waits for the end of this process, however it comes, and then stops the server: PostgreSQL leaves
/// its parent at start and would outlive a `kill -9` of it.
final class Watchman implements AutoCloseable {
    // The shell's standard input is a pipe from this process, so `read` returns when this process is gone. It ignores
    // the terminal's signals: stopping in order is the business of this process as long as it lives.
    private static final String WATCH = """
            trap '' INT TERM HUP
            remove=$1
            shift
            read -r _
            "$@"
            if [ -n "$remove" ]; then rm -rf "$remove"; fi
            """;

    private final Process shell;

    private Watchman(Process shell) {
        this.shell = shell;
    }

    /// @param remove a directory that goes with the server
    static Watchman over(PostgresCluster cluster, Optional<Path> remove) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", WATCH, "watchman"));
        line.add(remove.map(Path::toString).orElse(""));
        line.addAll(cluster.stopLine());
        try {
            return new Watchman(new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new LocalFailure("Cannot run sh (%s).".formatted(e.getMessage()), e);
        }
    }

    /// Sends the watchman home without his stopping anything.
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
