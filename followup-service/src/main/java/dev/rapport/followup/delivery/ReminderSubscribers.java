package dev.rapport.followup.delivery;

import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Reads the service's own reminders and leaves a delivery for each webhook that wants one. The inbox row and the
/// deliveries are one transaction, so a reminder that comes twice is delivered as one message.
@ApplicationScoped
class ReminderSubscribers {

    private final EventReceiver receiver;
    private final EventHandlers handlers;
    private final DeliveryStore store;
    private final Messages messages;

    ReminderSubscribers(EventReceiver receiver, DeliveryStore store, Messages messages) {
        this.receiver = receiver;
        this.store = store;
        this.messages = messages;
        this.handlers = EventHandlers.of("subscribers")
                .on(ReminderEvent.Scheduled.class, this::deliver)
                .on(ReminderEvent.Due.class, this::deliver)
                .on(ReminderEvent.Done.class, this::deliver)
                .on(ReminderEvent.Skipped.class, this::deliver)
                .on(ReminderEvent.Snoozed.class, this::deliver)
                .on(ReminderEvent.Cancelled.class, this::deliver);
    }

    @Incoming("subscribed-reminders")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }

    private void deliver(EventEnvelope<? extends ReminderEvent> event) {
        ReminderEvent reminder = event.data();
        store.fanOut(
                event.id(),
                reminder.connectionId(),
                reminder.memberId(),
                Messages.typeOf(reminder),
                () -> messages.of(event));
    }
}
