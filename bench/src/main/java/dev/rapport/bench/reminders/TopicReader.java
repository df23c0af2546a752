package dev.rapport.bench.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Looks at what was published: how much, when, and how late. Reading happens after the measurement, not beside it.
final class TopicReader implements AutoCloseable {

    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private Map<TopicPartition, Long> from;

    TopicReader(String bootstrapServers, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "enable.auto.commit", false, "fetch.max.bytes", 8_000_000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        from = consumer.endOffsets(partitions);
    }

    /// Counts from here on.
    void reset() {
        from = consumer.endOffsets(partitions);
    }

    long count() {
        return sum(consumer.endOffsets(partitions).values()) - sum(from.values());
    }

    /// Reads everything since the last reset.
    Arrivals read() {
        Map<TopicPartition, Long> until = consumer.endOffsets(partitions);
        from.forEach(consumer::seek);
        Arrivals arrivals = new Arrivals((int) (sum(until.values()) - sum(from.values())));
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < until.get(partition))) {
            for (ConsumerRecord<String, String> event : consumer.poll(LONGEST_POLL)) {
                arrivals.add(Instant.ofEpochMilli(event.timestamp()), Message.dueAt(event.value()));
            }
        }
        return arrivals;
    }

    private static long sum(Collection<Long> offsets) {
        return offsets.stream().collect(Collectors.summingLong(Long::longValue));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
