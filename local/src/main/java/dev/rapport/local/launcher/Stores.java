package dev.rapport.local.launcher;

import dev.rapport.local.LocalFailure;
import dev.rapport.local.kafka.LocalKafka;
import dev.rapport.local.postgres.LocalPostgres;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Postgres and Kafka, running.
record Stores(LocalPostgres postgres, LocalKafka kafka) implements AutoCloseable {

    /// Starts both at once.
    ///
    /// @throws LocalFailure that says why, for both if both fail; what did start is stopped
    static Stores start(DataDirectory data, Secrets secrets) {
        CompletableFuture<LocalPostgres> postgres = inBackground(
                () -> LocalPostgres.startKept(data.postgres(), data.log("postgres"), secrets.databasePasswords()));
        CompletableFuture<LocalKafka> kafka = inBackground(() -> LocalKafka.startKept(data.kafka()));
        CompletableFuture<Void> both = CompletableFuture.allOf(postgres, kafka);
        if (both.handle((done, failure) -> failure != null).join()) {
            Stream.of(postgres, kafka)
                    .filter(store -> !store.isCompletedExceptionally())
                    .forEach(Stores::closeStarted);
            throw new LocalFailure(Stream.of(postgres, kafka)
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .map(store -> message(store.exceptionNow()))
                    .collect(Collectors.joining("\n")));
        }
        return new Stores(postgres.join(), kafka.join());
    }

    /// Completes with what happened when one of the two ends, on its own or by [#close()].
    CompletableFuture<String> ended() {
        CompletableFuture<String> kafkaEnd = kafka.gaveUp().thenApply("Kafka gave up (%s)."::formatted);
        return postgres.ended().thenApply(process -> "Postgres ended.").applyToEither(kafkaEnd, Function.identity());
    }

    /// On a thread that finds classes as this one does: the broker looks for them by the thread's context class loader.
    private static <T> CompletableFuture<T> inBackground(Supplier<T> start) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("store-start").start(() -> {
            try {
                result.complete(start.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private static void closeStarted(CompletableFuture<? extends AutoCloseable> store) {
        try {
            store.resultNow().close();
        } catch (Exception failure) {
            throw new LocalFailure("While stopping: " + failure.getMessage(), failure);
        }
    }

    private static String message(Throwable failure) {
        return failure instanceof LocalFailure ? failure.getMessage() : failure.toString();
    }

    @Override
    public void close() {
        try (postgres) {
            kafka.close();
        }
    }
}
