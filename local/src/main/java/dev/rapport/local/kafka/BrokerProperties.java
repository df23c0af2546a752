package dev.rapport.local.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The settings of a single-node broker.
record BrokerProperties(Path directory, int port, int controllerPort) {

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("log.dirs", directory.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        forgetNothingForAYear(properties);
        replicateNothing(properties);
        keepSmall(properties);
        return properties;
    }

    /// A laptop may be shut for longer than Kafka's own week; what nobody has read yet, and how far readers came, is to
    /// be there afterwards.
    private static void forgetNothingForAYear(Properties properties) {
        properties.setProperty("log.retention.hours", "8760");
        properties.setProperty("offsets.retention.minutes", "525600");
    }

    private static void replicateNothing(Properties properties) {
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /// Kafka's own values are for a data centre: the log cleaner alone would take 128 MiB of heap, more than the
    /// launcher has to give.
    private static void keepSmall(Properties properties) {
        properties.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        properties.setProperty("log.index.size.max.bytes", "1048576");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("background.threads", "2");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
    }

    Path writeTo(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            toProperties().store(writer, null);
        }
        return file;
    }
}
