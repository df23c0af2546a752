package dev.rapport.local.kafka;

import dev.rapport.local.Directories;
import dev.rapport.local.FreePort;
import dev.rapport.local.LocalFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/// A running Kafka broker (KRaft, one node) with the platform's topics, on a free port of the loopback interface.
///
/// The broker finds classes by the context class loader of the thread that starts it.
public final class LocalKafka implements AutoCloseable {
    private static final String CLUSTER_ID = "cmFwcG9ydC1sb2NhbC0wMQ";

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final Optional<Path> temporary;

    private LocalKafka(KafkaRaftServer server, String bootstrapServers, Optional<Path> temporary) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
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
        BrokerProperties properties = new BrokerProperties(directory, FreePort.find(), FreePort.find());
        format(properties, directory);
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(properties.toProperties(), false), Time.SYSTEM);
        server.startup();
        LocalKafka kafka = new LocalKafka(server, properties.bootstrapServers(), temporary);
        Topics.create(kafka.bootstrapServers());
        return kafka;
    }

    private static void format(BrokerProperties properties, Path directory) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            Path file = properties.writeTo(Files.createTempFile("rapport-kafka-", ".properties"));
            String[] arguments = {"format", "-t", CLUSTER_ID, "-c", file.toString(), "--ignore-formatted"};
            int status = StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (status != 0) {
                throw new LocalFailure("Cannot use %s for Kafka's data (%s)."
                        .formatted(
                                directory,
                                output.toString(StandardCharsets.UTF_8).strip()));
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot prepare Kafka's data in %s (%s).".formatted(directory, e.getMessage()), e);
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// Stops the broker; a fresh one's data is deleted.
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try {
            if (temporary.isPresent()) {
                Directories.delete(temporary.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
