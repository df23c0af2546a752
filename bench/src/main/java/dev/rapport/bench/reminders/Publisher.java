package dev.rapport.bench.reminders;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// What the peers' jobs do: publish, and wait until the broker has it. Settings as those of the service's relay.
final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, String> producer;
    private final String topic;

    Publisher(String bootstrapServers, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        2,
                        "batch.size",
                        128 * 1024),
                new StringSerializer(),
                new StringSerializer());
    }

    void publish(String key, String message) {
        try {
            producer.send(new ProducerRecord<>(topic, key, message)).get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("not published", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while publishing", stopped);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
