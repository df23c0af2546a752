package dev.rapport.templates.messaging;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import dev.rapport.templates.erasure.Erasure;
import dev.rapport.templates.outcome.OutcomeStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ConnectionConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ConnectionConsumer(EventReceiver receiver, OutcomeStore outcomes, Erasure erasure) {
        this.receiver = receiver;
        this.handlers = EventHandlers.of("outcomes")
                .on(ConnectionEvent.Sent.class, event -> outcomes.sent(event.data()))
                .on(ConnectionEvent.Accepted.class, event -> outcomes.accepted(event.data()))
                .on(ConnectionEvent.NotAccepted.class, event -> outcomes.notAccepted(event.data()))
                .on(ConnectionEvent.Replied.class, event -> outcomes.replied(event.data()))
                .on(ConnectionEvent.Erased.class, event -> erasure.erase(event.data()));
    }

    @Incoming("connections")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }
}
