package dev.rapport.local.postgres;

import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's programs. They refuse to run as root, so root runs them in a user namespace of their own, where
/// root is nobody; the files stay root's.
final class PostgresCommand {
    private static final long LONGEST_SECONDS = 120;

    private final PostgresFiles files;
    private final List<String> prefix;

    PostgresCommand(PostgresFiles files) {
        this.files = files;
        this.prefix = System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    /// The whole command line of a program.
    List<String> line(String program, List<String> arguments) {
        List<String> line = new ArrayList<>(prefix);
        line.add(files.program(program).toString());
        line.addAll(arguments);
        return line;
    }

    /// Runs a program to its end. An interruption waits for that end: nobody is to lose sight of a server that is
    /// starting.
    ///
    /// @throws CommandFailed if it ends with another status than zero; the message is what it printed
    void run(String program, List<String> arguments) throws CommandFailed {
        try {
            // The server that pg_ctl leaves behind would keep a pipe open; a file has an end.
            Path output = Files.createTempFile("rapport-" + program, ".log");
            try {
                runTo(output, program, arguments);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot run PostgreSQL's %s (%s).".formatted(program, e.getMessage()), e);
        }
    }

    private void runTo(Path output, String program, List<String> arguments) throws IOException, CommandFailed {
        Process process = new ProcessBuilder(line(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        if (!ended(process)) {
            process.destroyForcibly();
            throw new CommandFailed(program + " did not end within " + LONGEST_SECONDS + " s");
        }
        if (process.exitValue() != 0) {
            throw new CommandFailed(
                    Files.readString(output, StandardCharsets.UTF_8).strip());
        }
    }

    private static boolean ended(Process process) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// A program ended with a failure.
    static final class CommandFailed extends Exception {
        private static final long serialVersionUID = 1L;

        CommandFailed(String output) {
            super(output);
        }
    }
}
