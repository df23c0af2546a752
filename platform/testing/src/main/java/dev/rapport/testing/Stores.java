package dev.rapport.testing;

import dev.rapport.local.postgres.DatabasePasswords;

/// Postgres and Kafka as a test finds them: real, empty, with the platform's roles, schemas and topics.
sealed interface Stores extends AutoCloseable permits EmbeddedStores, ContainerStores {

    String jdbcUrl();

    DatabasePasswords passwords();

    String bootstrapServers();

    @Override
    void close();

    /// Embedded ones, or, with `-Dtest.containers=true`, ones in Docker.
    static Stores start() {
        return Boolean.getBoolean("test.containers") ? ContainerStores.start() : EmbeddedStores.start();
    }
}
