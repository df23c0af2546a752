package dev.rapport.local.postgres;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import dev.rapport.local.postgres.PostgresCommand.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A data directory of PostgreSQL: made, checked, served, stopped.
///
/// @param log where the server writes what it has to say
record PostgresCluster(PostgresCommand command, Path directory, Path log) {

    /// Makes the directory a database where it is not one yet. It is made beside its place and moved there whole, so
    /// that a start which was cut short leaves nothing half-made.
    void initialise(DatabasePasswords passwords, boolean durable) {
        if (Files.exists(versionFile())) {
            return;
        }
        try {
            refuseForeignFiles();
            Path draft = directory.resolveSibling(directory.getFileName() + ".unfinished");
            Directories.delete(draft);
            initialise(draft, passwords, durable);
            Files.deleteIfExists(directory);
            Files.move(draft, directory);
        } catch (IOException | CommandFailed e) {
            throw new LocalFailure("Cannot create a database in %s (%s).".formatted(directory, lastLine(e)), e);
        }
    }

    private void initialise(Path draft, DatabasePasswords passwords, boolean durable)
            throws IOException, CommandFailed {
        Path password = Files.createTempFile("rapport-", ".password");
        try {
            Files.writeString(password, passwords.of(DatabasePasswords.SUPERUSER));
            List<String> arguments = new ArrayList<>(List.of(
                    "--pgdata=" + draft,
                    "--username=" + DatabasePasswords.SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // A locale of the host may be named and yet not installed; this one is PostgreSQL's own.
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (!durable) {
                arguments.add("--no-sync");
            }
            command.run("initdb", arguments);
        } finally {
            Files.delete(password);
        }
    }

    private void refuseForeignFiles() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new LocalFailure(
                        "%s holds files that are no PostgreSQL database. Restore it, or start afresh with --fresh."
                                .formatted(directory));
            }
        }
    }

    /// @throws LocalFailure if another major version wrote the data
    void checkVersion() {
        try {
            String version = Files.readString(versionFile()).strip();
            if (!version.equals(PostgresFiles.MAJOR_VERSION)) {
                throw new LocalFailure(
                        "The data in %s was written by PostgreSQL %s; this Rapport works with PostgreSQL %s. Use the Rapport that wrote it, or --data with another directory."
                                .formatted(directory, version, PostgresFiles.MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot read %s (%s).".formatted(versionFile(), Directories.reason(e)), e);
        }
    }

    /// Starts the server and returns when it takes connections.
    ///
    /// @throws CommandFailed with what the server logged, if it does not come up
    void start(int port, PostgresSettings settings) throws CommandFailed {
        ServerLog serverLog = ServerLog.from(log);
        try {
            command.run(
                    "pg_ctl",
                    List.of(
                            "start",
                            "--wait",
                            "--timeout=90",
                            "--pgdata=" + directory,
                            "--log=" + log,
                            "--options=" + settings.onPort(port)));
        } catch (CommandFailed e) {
            throw new CommandFailed(serverLog.complaint(e.getMessage()));
        }
    }

    /// Stops the server: sessions are ended, what was committed is on disk.
    void stop() throws CommandFailed {
        command.run("pg_ctl", stopArguments());
    }

    /// The command line that stops the server, for whoever outlives this process.
    List<String> stopLine() {
        return command.line("pg_ctl", stopArguments());
    }

    private List<String> stopArguments() {
        return List.of("stop", "--wait", "--timeout=60", "--mode=fast", "--silent", "--pgdata=" + directory);
    }

    private Path versionFile() {
        return directory.resolve("PG_VERSION");
    }

    private static String lastLine(Exception failure) {
        return failure instanceof IOException file
                ? Directories.reason(file)
                : String.valueOf(failure.getMessage()).lines().reduce("", (before, line) -> line);
    }
}
