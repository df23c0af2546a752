package dev.rapport.local.kafka;

import dev.rapport.local.LocalFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/// The platform's topics and their dead-letter twins, on any broker.
public final class Topics {
    private static final short REPLICAS = 1;

    private static final Map<String, Integer> PARTITIONS =
            Map.of("rapport.analyses", 6, "rapport.templates", 3, "rapport.connections", 3, "rapport.reminders", 3);

    /// Of a connection's reminders only the last is kept once they are a week old: so a tombstone removes an erased
    /// person's. The other topics are kept whole, because figures are rebuilt from them.
    private static final Map<String, Map<String, String>> SETTINGS = Map.of(
            "rapport.reminders",
            Map.of(
                    "cleanup.policy",
                    "compact,delete",
                    "min.compaction.lag.ms",
                    String.valueOf(Duration.ofDays(7).toMillis())));

    private Topics() {}

    // A machine that is building beside may take its time.
    private static Map<String, Object> config(String bootstrapServers) {
        return Map.of(
                "bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 180_000, "request.timeout.ms", 60_000);
    }

    /// Creates those that are missing.
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(config(bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = PARTITIONS.entrySet().stream()
                    .flatMap(topic -> Stream.of(
                            new NewTopic(topic.getKey(), topic.getValue(), REPLICAS),
                            new NewTopic(topic.getKey() + ".dlq", 1, REPLICAS)))
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            admin.incrementalAlterConfigs(settings()).all().get();
        } catch (ExecutionException e) {
            throw new LocalFailure("Cannot create Kafka's topics (%s).".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while creating Kafka's topics.", e);
        }
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> settings() {
        return SETTINGS.entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.getKey()),
                        topic -> topic.getValue().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList()));
    }
}
