package dev.rapport.followup.reminder;

import dev.rapport.contracts.ReminderEvent;
import dev.rapport.followup.stream.Notices;
import dev.rapport.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells of reminders, in the transaction of the change: Kafka through the outbox, browsers through the notices.
@ApplicationScoped
class ReminderEvents {

    private final Outbox outbox;
    private final Notices notices;

    ReminderEvents(Outbox outbox, Notices notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    void append(ReminderEvent event) {
        outbox.append(event);
        notices.append(event.memberId(), event);
    }
}
