package dev.rapport.analyzer.analysis;

import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.AnalysisEvent.FoundRule;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.engine.Analysis;
import dev.rapport.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Judges notes that came as events and says so by an event.
@ApplicationScoped
public class RequestedAnalyses {

    private final Analyst analyst;
    private final Outbox outbox;
    private final Clock clock;

    RequestedAnalyses(Analyst analyst, Outbox outbox, Clock clock) {
        this.analyst = analyst;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// To be called in a transaction of the workspace.
    ///
    /// @throws InvalidNoteException if the request does not make sense
    public void analyze(UUID workspaceId, AnalysisEvent.Requested requested) {
        Analysis analysis = analyst.analyze(workspaceId, NoteReader.read(request(requested)));
        outbox.append(completed(requested, analysis));
    }

    private static AnalysisRequest request(AnalysisEvent.Requested requested) {
        NoteDetails note = requested.note();
        return new AnalysisRequest(
                note.text(),
                note.sender(),
                note.audience(),
                note.situation(),
                requested.limit(),
                requested.recipientName(),
                null);
    }

    private AnalysisEvent.Completed completed(AnalysisEvent.Requested requested, Analysis analysis) {
        var findings = analysis.findings().stream()
                .map(finding -> new FoundRule(
                        finding.rule(),
                        finding.severity().wireName(),
                        finding.start(),
                        finding.end(),
                        finding.points()))
                .toList();
        return new AnalysisEvent.Completed(
                requested.analysisId(),
                requested.batchId(),
                analysis.score(),
                analysis.verdict().wireName(),
                findings,
                clock.instant());
    }
}
