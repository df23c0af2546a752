package dev.rapport.messaging;

import dev.rapport.contracts.CloudEventHeaders;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventType;
import dev.rapport.service.correlation.Correlation;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// Gives an event its effect exactly once: inbox row and effect are one transaction, bound to the event's workspace.
///
/// What passes by itself is waited for, so that an outage of the database sends nothing to the dead-letter topic;
/// anything
/// else is thrown, and the channel's failure strategy puts the record there with the reason.
@ApplicationScoped
public class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final WorkspaceScope workspaces;

    EventReceiver(Inbox inbox, WorkspaceScope workspaces) {
        this.inbox = inbox;
        this.workspaces = workspaces;
    }

    /// @throws UnreadableEventException if the record is no event of the contracts
    public void receive(ConsumerRecord<?, byte[]> event, EventHandlers handlers) {
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
        Duration wait = FIRST_WAIT;
        while (true) {
            try {
                deliverOnce(envelope, consumer, handler);
                return;
            } catch (RuntimeException failure) {
                if (!TransientFailure.is(failure)) {
                    throw failure;
                }
                LOG.warnf("Event %s waits %s for what it needs: %s", envelope.id(), wait, failure.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private void deliverOnce(EventEnvelope<Event> envelope, String consumer, Consumer<EventEnvelope<Event>> handler) {
        workspaces.inTransaction(envelope.workspaceId(), () -> {
            boolean first = inbox.isFirstDelivery(consumer, envelope.id());
            if (first) {
                handler.accept(envelope);
            }
            return first;
        });
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting; the event stays unacknowledged", stopped);
        }
    }
}
