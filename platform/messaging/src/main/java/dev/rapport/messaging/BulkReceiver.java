package dev.rapport.messaging;

import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventType;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The [EventReceiver] of consumers that take many events at a time: inbox rows and effects of one workspace are one
/// transaction. If that fails for good, the events are divided until those at fault stand alone.
@ApplicationScoped
public class BulkReceiver {

    private final Inbox inbox;
    private final WorkspaceScope workspaces;

    BulkReceiver(Inbox inbox, WorkspaceScope workspaces) {
        this.inbox = inbox;
        this.workspaces = workspaces;
    }

    /// Events of other types are passed by.
    ///
    /// @param consumer the name under which the inbox remembers; stable over releases
    /// @return the records that belong on the dead-letter topic, with the reason; all others are done
    public <E extends Event> List<Failed> receive(
            List<ConsumerRecord<String, byte[]>> records, String consumer, Class<E> dataClass, BulkEffect<E> effect) {
        List<Failed> failures = new ArrayList<>();
        Map<UUID, List<Delivery<E>>> byWorkspace = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                if (record.value() != null
                        && EventType.named(EventReader.type(record)).stream()
                                .anyMatch(EventType.of(dataClass)::equals)) {
                    Delivery<E> delivery = Delivery.of(record, dataClass);
                    byWorkspace
                            .computeIfAbsent(delivery.event().workspaceId(), id -> new ArrayList<>())
                            .add(delivery);
                }
            } catch (UnreadableEventException unreadable) {
                failures.add(new Failed(record, unreadable));
            }
        }
        byWorkspace.values().forEach(deliveries -> deliver(deliveries, consumer, effect, failures));
        return failures;
    }

    private <E extends Event> void deliver(
            List<Delivery<E>> deliveries, String consumer, BulkEffect<E> effect, List<Failed> failures) {
        try {
            Outage.waitOut(deliveries.size() + " events", () -> deliverTogether(deliveries, consumer, effect));
        } catch (RuntimeException failure) {
            if (deliveries.size() == 1) {
                failures.add(new Failed(deliveries.getFirst().record(), failure));
                return;
            }
            int middle = deliveries.size() / 2;
            deliver(deliveries.subList(0, middle), consumer, effect, failures);
            deliver(deliveries.subList(middle, deliveries.size()), consumer, effect, failures);
        }
    }

    private <E extends Event> void deliverTogether(
            List<Delivery<E>> deliveries, String consumer, BulkEffect<E> effect) {
        Map<UUID, EventEnvelope<E>> events = new LinkedHashMap<>();
        deliveries.forEach(delivery -> events.putIfAbsent(delivery.event().id(), delivery.event()));
        UUID workspaceId = deliveries.getFirst().event().workspaceId();
        workspaces.inTransaction(workspaceId, () -> {
            Set<UUID> first = inbox.firstDeliveries(consumer, events.keySet());
            List<EventEnvelope<E>> fresh = events.values().stream()
                    .filter(event -> first.contains(event.id()))
                    .toList();
            if (!fresh.isEmpty()) {
                effect.apply(fresh);
            }
            return fresh.size();
        });
    }

    /// A record that belongs on the dead-letter topic, with the reason.
    public record Failed(ConsumerRecord<String, byte[]> record, RuntimeException reason) {}

    private record Delivery<E extends Event>(ConsumerRecord<String, byte[]> record, EventEnvelope<E> event) {

        @SuppressWarnings("unchecked") // the reader made the data of the type's class
        static <E extends Event> Delivery<E> of(ConsumerRecord<String, byte[]> record, Class<E> dataClass) {
            var envelope = EventReader.read(record, EventType.of(dataClass));
            return new Delivery<>(record, (EventEnvelope<E>) (EventEnvelope<?>) envelope);
        }
    }
}
