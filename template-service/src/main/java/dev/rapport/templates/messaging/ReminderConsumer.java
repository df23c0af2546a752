package dev.rapport.templates.messaging;

import dev.rapport.contracts.ReminderEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import dev.rapport.templates.draft.Drafts;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ReminderConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ReminderConsumer(EventReceiver receiver, Drafts drafts) {
        this.receiver = receiver;
        this.handlers = EventHandlers.of("drafts").on(ReminderEvent.Due.class, event -> drafts.prepare(event.data()));
    }

    @Incoming("reminders")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }
}
