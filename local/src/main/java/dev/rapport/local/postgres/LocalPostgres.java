package dev.rapport.local.postgres;

import dev.rapport.local.Directories;
import dev.rapport.local.FreePort;
import dev.rapport.local.LocalFailure;
import dev.rapport.local.postgres.PostgresCommand.CommandFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A running PostgreSQL with the database `rapport`, its schemas and its roles, on a free port of the loopback
/// interface. It stops with [#close()], and also when this process ends without that, however it ends.
public final class LocalPostgres implements AutoCloseable {
    /// A free port may be taken between its finding and its use.
    private static final int PORTS_TO_TRY = 3;

    private final PostgresCluster cluster;
    private final Watchman watchman;
    private final int port;
    private final DatabasePasswords passwords;
    private final Optional<Path> temporary;

    private LocalPostgres(PostgresCluster cluster, int port, DatabasePasswords passwords, Optional<Path> temporary) {
        this.cluster = cluster;
        this.watchman = Watchman.over(cluster, temporary);
        this.port = port;
        this.passwords = passwords;
        this.temporary = temporary;
    }

    /// Starts an empty database whose roles have their names as passwords, and which is gone after [#close()].
    public static LocalPostgres startFresh() {
        try {
            Path directory = Files.createTempDirectory("rapport-postgres-");
            return start(
                    directory.resolve("data"),
                    directory.resolve("postgres.log"),
                    DatabasePasswords.sameAsRole(),
                    PostgresSettings.FRESH,
                    Optional.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts the database that the directory keeps; makes it there if there is none yet.
    ///
    /// @param directory of the data, PostgreSQL's alone
    /// @param log the file that the server writes its log to
    /// @throws LocalFailure if the directory or its data is not fit for use
    public static LocalPostgres startKept(Path directory, Path log, DatabasePasswords passwords) {
        return startKept(directory, log, passwords, List.of());
    }

    /// The same with settings of the server's own (`shared_buffers=1GB`) beside the usual ones.
    public static LocalPostgres startKept(
            Path directory, Path log, DatabasePasswords passwords, List<String> settings) {
        Directories.create(directory.toAbsolutePath().getParent());
        return start(
                directory.toAbsolutePath(),
                log.toAbsolutePath(),
                passwords,
                PostgresSettings.KEPT.with(settings),
                Optional.empty());
    }

    private static LocalPostgres start(
            Path directory,
            Path log,
            DatabasePasswords passwords,
            PostgresSettings settings,
            Optional<Path> temporary) {
        PostgresCluster cluster = new PostgresCluster(new PostgresCommand(PostgresFiles.unpacked()), directory, log);
        cluster.initialise(passwords, temporary.isEmpty());
        cluster.checkVersion();
        Leftover.clear(cluster);
        int port = startOnFreePort(cluster, settings);
        LocalPostgres postgres = new LocalPostgres(cluster, port, passwords, temporary);
        try {
            postgres.setup().run();
            return postgres;
        } catch (LocalFailure e) {
            postgres.close();
            throw e;
        }
    }

    private static int startOnFreePort(PostgresCluster cluster, PostgresSettings settings) {
        for (int attempt = 1; ; attempt++) {
            int port = FreePort.find();
            try {
                cluster.start(port, settings);
                return port;
            } catch (CommandFailed e) {
                boolean portTaken = e.getMessage().contains("TCP/IP socket");
                if (!portTaken || attempt == PORTS_TO_TRY) {
                    throw new LocalFailure(
                            "PostgreSQL does not start on %s: %s. Its log is %s."
                                    .formatted(cluster.directory(), e.getMessage(), cluster.log()),
                            e);
                }
            }
        }
    }

    /// The database's address, without a user.
    public String jdbcUrl() {
        return setup().jdbcUrl();
    }

    private DatabaseSetup setup() {
        return new DatabaseSetup("127.0.0.1", port, passwords);
    }

    public int port() {
        return port;
    }

    public DatabasePasswords passwords() {
        return passwords;
    }

    /// Completes when the server's process is gone, also after [#close()].
    public CompletableFuture<ProcessHandle> ended() {
        try {
            return Leftover.server(cluster).orElseThrow().onExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops the server; a fresh database is deleted.
    @Override
    public void close() {
        try {
            cluster.stop();
            watchman.close();
            if (temporary.isPresent()) {
                Directories.delete(temporary.get());
            }
        } catch (CommandFailed e) {
            throw new LocalFailure("PostgreSQL does not stop: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
