package dev.rapport.analyzer.messaging;

import dev.rapport.analyzer.analysis.RequestedAnalyses;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.messaging.EventHandlers;
import dev.rapport.messaging.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Notes that were sent to be judged go to the analyst.
@ApplicationScoped
class AnalysesConsumer {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    AnalysesConsumer(EventReceiver receiver, RequestedAnalyses analyses) {
        this.receiver = receiver;
        this.handlers = EventHandlers.of("analyses")
                .on(AnalysisEvent.Requested.class, event -> analyses.analyze(event.workspaceId(), event.data()));
    }

    @Incoming("analyses")
    @Blocking("judging")
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }
}
