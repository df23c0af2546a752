package dev.rapport.templates.messaging;

import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import dev.rapport.templates.draft.Drafts;
import dev.rapport.templates.linting.Lint;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AnalysisConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    AnalysisConsumer(EventReceiver receiver, Drafts drafts, Lint lint) {
        this.receiver = receiver;
        this.handlers = EventHandlers.of("judgements").on(AnalysisEvent.Completed.class, event -> {
            drafts.judged(event.data());
            lint.judged(event.data());
        });
    }

    @Incoming("analyses")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }
}
