package dev.rapport.local.kafka;

import dev.rapport.local.Directories;
import dev.rapport.local.FreePort;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A running Kafka broker (KRaft, one node) with the platform's topics, on a free port of the loopback interface.
///
/// The broker finds classes by the context class loader of the thread that starts it.
public final class LocalKafka implements AutoCloseable {
    /// A free port may be taken between its finding and its use.
    private static final int PORTS_TO_TRY = 3;

    private final Broker broker;
    private final Optional<Path> temporary;

    private LocalKafka(Broker broker, Optional<Path> temporary) {
        this.broker = broker;
        this.temporary = temporary;
    }

    /// Starts an empty broker whose data is gone after [#close()].
    public static LocalKafka startFresh() {
        try {
            Path directory = Files.createTempDirectory("rapport-kafka-");
            return start(directory, Optional.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts a broker on the data that the directory keeps.
    ///
    /// @param directory of the data, Kafka's alone
    /// @throws LocalFailure if the directory or its data is not fit for use
    public static LocalKafka startKept(Path directory) {
        return start(Directories.create(directory.toAbsolutePath()), Optional.empty());
    }

    private static LocalKafka start(Path directory, Optional<Path> temporary) {
        LocalKafka kafka = new LocalKafka(startOnFreePort(directory), temporary);
        try {
            Topics.create(kafka.bootstrapServers());
            return kafka;
        } catch (LocalFailure e) {
            kafka.close();
            throw e;
        }
    }

    private static Broker startOnFreePort(Path directory) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Broker.start(new BrokerProperties(directory, FreePort.find(), FreePort.find()));
            } catch (LocalFailure e) {
                boolean portTaken = e.getMessage().contains("failed to bind");
                if (!portTaken || attempt == PORTS_TO_TRY) {
                    throw e;
                }
            }
        }
    }

    public String bootstrapServers() {
        return broker.properties().bootstrapServers();
    }

    /// Completes with the reason if the broker gives up on its own.
    public CompletableFuture<String> gaveUp() {
        return broker.gaveUp();
    }

    /// Stops the broker; a fresh one's data is deleted.
    @Override
    public void close() {
        broker.stop();
        try {
            if (temporary.isPresent()) {
                Directories.delete(temporary.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
