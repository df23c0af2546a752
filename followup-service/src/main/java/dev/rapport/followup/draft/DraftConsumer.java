package dev.rapport.followup.draft;

import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.TemplateEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears of drafts.
@ApplicationScoped
class DraftConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;
    private final DraftStore store;

    DraftConsumer(EventReceiver receiver, DraftStore store) {
        this.receiver = receiver;
        this.store = store;
        this.handlers = EventHandlers.of("drafts").on(TemplateEvent.DraftPrepared.class, this::attach);
    }

    @Incoming("templates")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }

    private void attach(EventEnvelope<TemplateEvent.DraftPrepared> event) {
        store.attach(event.data());
    }
}
