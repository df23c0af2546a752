package dev.rapport.local.postgres;

import java.util.List;
import java.util.stream.Stream;

/// How the server is set, as arguments of `postgres`. Only the loopback interface is listened on; there is no socket
/// file, which would be every user's to see.
final class PostgresSettings {
    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off",
            "max_wal_senders=0",
            "wal_level=minimal");

    /// Data that outlives the process: nothing that was committed may be lost to a power cut.
    static final PostgresSettings KEPT =
            new PostgresSettings(List.of("max_connections=60", "shared_buffers=48MB", "max_wal_size=256MB"));

    /// Data of a test, gone at its end: speed over safety.
    static final PostgresSettings FRESH = new PostgresSettings(List.of(
            "max_connections=100",
            "shared_buffers=64MB",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off"));

    private final List<String> own;

    private PostgresSettings(List<String> own) {
        this.own = own;
    }

    /// These, and then others that win over them.
    PostgresSettings with(List<String> others) {
        return new PostgresSettings(Stream.concat(own.stream(), others.stream()).toList());
    }

    String onPort(int port) {
        return Stream.of(List.of("port=" + port), COMMON, own)
                .flatMap(List::stream)
                .map(setting -> "-c " + setting)
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }
}
