package dev.rapport.local.kafka;

import dev.rapport.local.LocalFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The platform's topics and their dead-letter twins, on any broker.
public final class Topics {
    private static final short REPLICAS = 1;

    private static final Map<String, Integer> PARTITIONS =
            Map.of("rapport.analyses", 6, "rapport.templates", 3, "rapport.connections", 3, "rapport.reminders", 3);

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
        } catch (ExecutionException e) {
            throw new LocalFailure("Cannot create Kafka's topics (%s).".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while creating Kafka's topics.", e);
        }
    }
}
