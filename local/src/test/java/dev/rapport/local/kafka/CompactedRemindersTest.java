package dev.rapport.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A real broker, told not to wait a week.
class CompactedRemindersTest {
    private static final String TOPIC = "rapport.reminders";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private static final ConfigResource RESOURCE = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
    private static final List<AlterConfigOp> AT_ONCE = Stream.of(
                    new ConfigEntry("min.compaction.lag.ms", "0"),
                    new ConfigEntry("min.cleanable.dirty.ratio", "0.01"),
                    new ConfigEntry("segment.ms", "500"))
            .map(setting -> new AlterConfigOp(setting, AlterConfigOp.OpType.SET))
            .toList();

    @Test
    void a_tombstone_removes_what_the_topic_holds_of_an_erased_person_and_of_nobody_else() throws Exception {
        try (LocalKafka kafka = LocalKafka.startFresh()) {
            // Given
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.incrementalAlterConfigs(Map.of(RESOURCE, AT_ONCE)).all().get();
            }
            send(kafka, "erased", "scheduled");
            send(kafka, "erased", "due");
            send(kafka, "other", "kept");

            // When
            send(kafka, "erased", null);

            // Then
            long end = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (read(kafka).stream().anyMatch(value -> !value.equals("kept")) && System.nanoTime() < end) {
                send(kafka, "other", "kept"); // a segment ends when something new comes
                Thread.sleep(1_000);
            }
            assertThat(read(kafka)).isNotEmpty().containsOnly("kept");
        }
    }

    private static void send(LocalKafka kafka, String key, @Nullable String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, @Nullable String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, PARTITION.partition(), key, value))
                    .get();
        }
    }

    /// All values, tombstones left out.
    private static List<String> read(LocalKafka kafka) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, @Nullable String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            consumer.seekToBeginning(List.of(PARTITION));
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                    if (record.value() != null) {
                        values.add(record.value());
                    }
                });
            }
        }
        return values;
    }
}
