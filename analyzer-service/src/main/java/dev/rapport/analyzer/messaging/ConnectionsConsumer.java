package dev.rapport.analyzer.messaging;

import dev.rapport.analyzer.outcome.Outcomes;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// What is heard of connections goes to the outcomes.
@ApplicationScoped
class ConnectionsConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ConnectionsConsumer(EventReceiver receiver, Outcomes outcomes) {
        this.receiver = receiver;
        this.handlers = EventHandlers.of("outcomes")
                .on(ConnectionEvent.Sent.class, event -> outcomes.sent(event.workspaceId(), event.data()))
                .on(ConnectionEvent.Accepted.class, event -> outcomes.accepted(event.data()))
                .on(ConnectionEvent.NotAccepted.class, event -> outcomes.notAccepted(event.data()))
                .on(ConnectionEvent.Replied.class, event -> outcomes.replied(event.data()))
                .on(ConnectionEvent.Erased.class, event -> outcomes.erased(event.data()));
    }

    @Incoming("connections")
    @Blocking("outcomes")
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }
}
