package dev.rapport.analyzer.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.analyzer.analysis.InvalidNoteException;
import dev.rapport.analyzer.analysis.RequestedAnalyses;
import dev.rapport.analyzer.batch.ResultStore.ItemResult;
import dev.rapport.analyzer.batch.ResultStore.Wanted;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.AnalysisEvent.Completed;
import dev.rapport.contracts.AnalysisEvent.Requested;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.messaging.Outbox;
import dev.rapport.service.correlation.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Judges the notes that came as events, one after another on the consumer's thread, so that a queue takes no more than
/// one core from people who type; writes what became of a batch's items, and says so by `analysis.completed`.
@ApplicationScoped
public class RequestedNotes {

    private final RequestedAnalyses analyses;
    private final ResultStore results;
    private final Outbox outbox;
    private final ObjectMapper json;

    RequestedNotes(RequestedAnalyses analyses, ResultStore results, Outbox outbox, ObjectMapper json) {
        this.analyses = analyses;
        this.results = results;
        this.outbox = outbox;
        this.json = json;
    }

    /// To be called in a transaction of the events' workspace.
    ///
    /// @throws InvalidNoteException if a request that is no item of a batch does not make sense
    public void judge(List<EventEnvelope<Requested>> events) {
        Map<UUID, Wanted> wanted = results.wanted(events.stream()
                .filter(event -> event.data().batchId() != null)
                .map(event -> event.data().analysisId())
                .toList());
        List<ItemResult> itemResults = new ArrayList<>();
        Map<String, List<Completed>> completed = new LinkedHashMap<>();
        for (EventEnvelope<Requested> event : events) {
            Wanted item = wanted.get(event.data().analysisId());
            Completed judged = item == null ? analyses.judge(event.workspaceId(), event.data()) : null;
            if (item != null && item.batchState() != BatchState.CANCELLED) {
                judged = judgeItem(event, item, itemResults);
            }
            if (judged != null) {
                completed
                        .computeIfAbsent(event.correlationId(), id -> new ArrayList<>())
                        .add(judged);
            }
        }
        if (!itemResults.isEmpty()) {
            results.write(itemResults);
        }
        completed.forEach(this::tell);
    }

    /// An item that cannot be judged has that as its result; it must not hold up the batch.
    private @Nullable Completed judgeItem(EventEnvelope<Requested> event, Wanted item, List<ItemResult> itemResults) {
        try {
            Completed judged = analyses.judgeItem(event.workspaceId(), event.data(), item.depth());
            itemResults.add(
                    new ItemResult(item.id(), item.batchId(), judged.score(), judged.verdict(), json(judged), null));
            return judged;
        } catch (InvalidNoteException invalid) {
            itemResults.add(new ItemResult(
                    item.id(), item.batchId(), null, null, null, Objects.requireNonNull(invalid.getMessage())));
            return null;
        }
    }

    private void tell(String correlationId, List<? extends AnalysisEvent> events) {
        Correlation.begin(correlationId);
        try {
            outbox.append(events);
        } finally {
            Correlation.end();
        }
    }

    private String json(Completed judged) {
        try {
            return json.writeValueAsString(judged.findings());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a list of records can be written", cause);
        }
    }
}
