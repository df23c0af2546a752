package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventType;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic again, from its first event to the last that is there when it begins. It belongs to no consumer group
/// and leaves no trace in the inbox, so its effect must be one that may be repeated.
@ApplicationScoped
public class TopicReplay {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Map<String, Object> brokers;
    private final ForgottenKeys forgotten;

    TopicReplay(@Identifier("default-kafka-broker") Map<String, Object> brokers, ForgottenKeys forgotten) {
        this.brokers = brokers;
        this.forgotten = forgotten;
    }

    /// Hands over the events of one workspace, in the order of each key. What cannot be read is passed by: it is on the
    /// dead-letter topic. So is what is about someone who was erased. Call it in a transaction of that workspace.
    ///
    /// @param watcher is told the number of events so far, after each part that was read
    /// @return how many were handed over
    public long replay(String topic, UUID workspaceId, EventHandlers handlers, Watcher watcher) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long events = 0;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    boolean meant = record.offset() < ends.get(new TopicPartition(topic, record.partition()));
                    events += meant && handOver(record, workspaceId, handlers) ? 1 : 0;
                }
                watcher.at(events);
            }
            return events;
        }
    }

    private boolean handOver(ConsumerRecord<String, byte[]> record, UUID workspaceId, EventHandlers handlers) {
        if (!workspaceId.toString().equals(EventReader.header(record, CloudEventHeaders.WORKSPACE_ID))) {
            return false;
        }
        try {
            Optional<EventType> type = EventType.named(EventReader.type(record));
            var handler = type.flatMap(handlers::forType);
            if (handler.isEmpty()) {
                return false;
            }
            EventEnvelope<Event> event = EventReader.read(record, type.get());
            if (forgotten.isKnown(event.data().key())) {
                return false;
            }
            handler.get().accept(event);
            return true;
        } catch (UnreadableEventException unreadable) {
            return false;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(brokers);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    /// Sees how far a replay is.
    @FunctionalInterface
    public interface Watcher {
        void at(long events);
    }
}
