package dev.rapport.analyzer.messaging;

import dev.rapport.analyzer.batch.RequestedNotes;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.messaging.BulkReceiver;
import dev.rapport.messaging.BulkReceiver.Failed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Notes that were sent to be judged, as many at a time as a poll brings.
@ApplicationScoped
class AnalysesConsumer {

    private static final String CONSUMER = "analyses";

    private final BulkReceiver receiver;
    private final RequestedNotes notes;

    AnalysesConsumer(BulkReceiver receiver, RequestedNotes notes) {
        this.receiver = receiver;
        this.notes = notes;
    }

    @Incoming("analyses")
    @Blocking("judging")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> consume(KafkaRecordBatch<String, byte[]> batch) {
        var messages = new IdentityHashMap<ConsumerRecord<String, byte[]>, KafkaRecord<String, byte[]>>();
        batch.getRecords().forEach(message -> messages.put(recordOf(message), message));
        List<Failed> failures =
                receiver.receive(List.copyOf(messages.keySet()), CONSUMER, AnalysisEvent.Requested.class, notes::judge);
        return CompletableFuture.allOf(failures.stream()
                        .map(failure -> messages.get(failure.record())
                                .nack(failure.reason())
                                .toCompletableFuture())
                        .toArray(CompletableFuture<?>[]::new))
                .thenCompose(put -> batch.ack());
    }

    @SuppressWarnings("unchecked") // the channel's deserializers make these types
    private static ConsumerRecord<String, byte[]> recordOf(KafkaRecord<String, byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(metadata -> (ConsumerRecord<String, byte[]>) metadata.getRecord())
                .orElseThrow();
    }
}
