package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Topics;
import dev.rapport.testing.KafkaProbe;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/// What the topic holds about one connection.
final class Published {

    static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration SETTLE = Duration.ofSeconds(2);

    private Published() {}

    static List<ConsumerRecord<String, byte[]>> about(UUID connectionId, int count) {
        return read(Topics.CONNECTIONS, event -> connectionId.toString().equals(event.key()), count, LONGEST);
    }

    /// Everything there is after a while in which more would have come.
    static List<ConsumerRecord<String, byte[]>> allAbout(UUID connectionId) {
        return read(
                Topics.CONNECTIONS, event -> connectionId.toString().equals(event.key()), Integer.MAX_VALUE, SETTLE);
    }

    static List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return read(Topics.deadLetter(Topics.CONNECTIONS), event -> key.equals(event.key()), 1, LONGEST);
    }

    static boolean hasDeadLetter(String key) {
        return !read(Topics.deadLetter(Topics.CONNECTIONS), event -> key.equals(event.key()), 1, SETTLE)
                .isEmpty();
    }

    static String id(ConsumerRecord<?, ?> event) {
        return KafkaProbe.header(event, CloudEventHeaders.ID);
    }

    static KafkaProbe probe() {
        return new KafkaProbe(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int count, Duration longest) {
        try (KafkaProbe probe = probe()) {
            return probe.read(topic, wanted, count, longest);
        }
    }
}
