package dev.rapport.testing;

import dev.rapport.local.kafka.LocalKafka;
import dev.rapport.local.postgres.DatabasePasswords;
import dev.rapport.local.postgres.LocalPostgres;
import java.util.concurrent.CompletableFuture;

/// Postgres beside and Kafka inside the test's JVM.
record EmbeddedStores(LocalPostgres postgres, LocalKafka kafka) implements Stores {

    /// Both at once. The broker finds its classes by the context class loader of the thread that starts it.
    static EmbeddedStores start() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CompletableFuture<LocalKafka> starting = CompletableFuture.supplyAsync(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            return LocalKafka.startFresh();
        });
        return new EmbeddedStores(LocalPostgres.startFresh(), starting.join());
    }

    @Override
    public String jdbcUrl() {
        return postgres.jdbcUrl();
    }

    @Override
    public DatabasePasswords passwords() {
        return postgres.passwords();
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
