package dev.rapport.local.kafka;

import dev.rapport.local.LocalFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/// Kafka's own server in this virtual machine.
///
/// @param gaveUp completes with the reason if it ends on its own
record Broker(
        BrokerProperties properties, KafkaRaftServer server, CompletableFuture<String> gaveUp, Consumer<String> owner) {
    private static final String CLUSTER_ID = "cmFwcG9ydC1sb2NhbC0wMQ";

    /// Prepares the directory where it is new, and starts.
    ///
    /// @throws LocalFailure if that is not possible; nothing is left running
    static Broker start(BrokerProperties properties) {
        CompletableFuture<String> gaveUp = new CompletableFuture<>();
        Consumer<String> owner = gaveUp::complete;
        BrokerExit.tell(owner);
        try {
            format(properties);
            return new Broker(properties, startServer(properties), gaveUp, owner);
        } catch (RuntimeException e) {
            BrokerExit.forget(owner);
            throw new LocalFailure(
                    "Kafka does not start on %s (%s).".formatted(properties.directory(), rootMessage(e)), e);
        }
    }

    private static KafkaRaftServer startServer(BrokerProperties properties) {
        KafkaRaftServer server =
                new KafkaRaftServer(KafkaConfig.fromProps(properties.toProperties(), false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    private static void format(BrokerProperties properties) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            Path file = properties.writeTo(Files.createTempFile("rapport-kafka-", ".properties"));
            String[] arguments = {"format", "-t", CLUSTER_ID, "-c", file.toString(), "--ignore-formatted"};
            int status = StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (status != 0) {
                throw new IllegalStateException(
                        output.toString(StandardCharsets.UTF_8).strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /// Finishes what was taken on, then ends.
    void stop() {
        BrokerExit.forget(owner);
        server.shutdown();
        server.awaitShutdown();
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
