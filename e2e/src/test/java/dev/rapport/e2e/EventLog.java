package dev.rapport.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topics as another program reads and writes them.
record EventLog(String bootstrapServers) {
    private static final Duration POLL = Duration.ofMillis(500);

    /// A record of a topic.
    record Entry(ConsumerRecord<String, String> record) {

        String header(String name) {
            return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
                    .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElse("");
        }

        String id() {
            return header("ce_id");
        }

        String type() {
            return header("ce_type");
        }

        JsonNode data() {
            return Api.tree(record.value());
        }
    }

    /// What the topic holds under the key at this moment, oldest first.
    List<Entry> of(String topic, String key) {
        return select(topic, entry -> key.equals(entry.record().key()));
    }

    /// What the topic holds at this moment of which that is true; in order within a partition.
    List<Entry> select(String topic, Predicate<Entry> wanted) {
        List<Entry> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(record -> {
                    Entry entry = new Entry(record);
                    if (wanted.test(entry)) {
                        found.add(entry);
                    }
                });
            }
        }
        return found;
    }

    /// The events of that type among them.
    List<Entry> of(String topic, String key, String type) {
        return of(topic, key).stream()
                .filter(entry -> type.equals(entry.type()))
                .toList();
    }

    void write(String topic, String key, String value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8)))
                    .get(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the broker did not take the record", e);
        }
    }
}
