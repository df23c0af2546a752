package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventType;
import dev.rapport.service.correlation.Correlation;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Gives an event its effect exactly once: inbox row and effect are one transaction, bound to the event's workspace.
/// An event of a key that was erased has none, and a tombstone (a record without a value) says nothing to a reader.
///
/// What passes by itself is waited for, so that an outage of the database sends nothing to the dead-letter topic;
/// anything
/// else is thrown, and the channel's failure strategy puts the record there with the reason.
@ApplicationScoped
public class EventReceiver {

    private final Inbox inbox;
    private final ForgottenKeys forgotten;
    private final WorkspaceScope workspaces;

    EventReceiver(Inbox inbox, ForgottenKeys forgotten, WorkspaceScope workspaces) {
        this.inbox = inbox;
        this.forgotten = forgotten;
        this.workspaces = workspaces;
    }

    /// @throws UnreadableEventException if the record is no event of the contracts
    public void receive(ConsumerRecord<?, byte[]> event, EventHandlers handlers) {
        if (event.value() == null) {
            return;
        }
        Correlation.begin(EventReader.header(event, CloudEventHeaders.CORRELATION_ID));
        try {
            Optional<EventType> type = EventType.named(EventReader.type(event));
            if (type.isPresent()) {
                var handler = handlers.forType(type.get());
                if (handler.isPresent()) {
                    deliver(EventReader.read(event, type.get()), handlers.consumer(), handler.get());
                }
            }
        } finally {
            Correlation.end();
        }
    }

    private void deliver(EventEnvelope<Event> envelope, String consumer, Consumer<EventEnvelope<Event>> handler) {
        Outage.waitOut("Event " + envelope.id(), () -> deliverOnce(envelope, consumer, handler));
    }

    private void deliverOnce(EventEnvelope<Event> envelope, String consumer, Consumer<EventEnvelope<Event>> handler) {
        workspaces.inTransaction(envelope.workspaceId(), () -> {
            boolean first = inbox.isFirstDelivery(consumer, envelope.id());
            if (first && !forgotten.contains(envelope.data().key())) {
                handler.accept(envelope);
            }
            return first;
        });
    }
}
