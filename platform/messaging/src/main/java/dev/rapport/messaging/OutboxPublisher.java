package dev.rapport.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Publishes outbox rows and says which of them the brokers hold.
@ApplicationScoped
class OutboxPublisher {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);
    private static final int BATCH_BYTES = 128 * 1024;
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Producer<String, byte @Nullable []> producer;
    private final String source;

    OutboxPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> brokerConfig,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = new KafkaProducer<>(reliable(brokerConfig), new StringSerializer(), new ByteArraySerializer());
        this.source = "/rapport/" + application;
    }

    /// Sends the rows in order and waits for the brokers.
    ///
    /// @return the longest run of rows from the first on that the brokers have acknowledged; what comes after it is
    ///     to be sent again, some of it perhaps a second time
    List<OutboxRow> publish(List<OutboxRow> rows) throws InterruptedException {
        List<Future<RecordMetadata>> sends = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sends.add(producer.send(row.toRecord(source)));
        }
        producer.flush();
        int acknowledged = 0;
        while (acknowledged < rows.size() && isAcknowledged(sends.get(acknowledged), rows.get(acknowledged))) {
            acknowledged++;
        }
        return rows.subList(0, acknowledged);
    }

    private static boolean isAcknowledged(Future<RecordMetadata> send, OutboxRow row) throws InterruptedException {
        try {
            send.get();
            return true;
        } catch (ExecutionException failure) {
            LOG.warnf(failure.getCause(), "Event %s (%s) could not be published yet", row.id(), row.type());
            return false;
        }
    }

    @PreDestroy
    void close() {
        try {
            producer.close(CLOSE_TIMEOUT);
        } catch (KafkaException cause) {
            LOG.debug("The producer did not close in time", cause);
        }
    }

    private static Map<String, Object> reliable(Map<String, Object> brokerConfig) {
        Map<String, Object> config = new HashMap<>(brokerConfig);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        return config;
    }
}
