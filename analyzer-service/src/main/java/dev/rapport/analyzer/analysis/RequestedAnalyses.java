package dev.rapport.analyzer.analysis;

import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.AnalysisEvent.FoundRule;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.engine.Analysis;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Judges notes that came as events.
@ApplicationScoped
public class RequestedAnalyses {

    private final Analyst analyst;
    private final Clock clock;

    RequestedAnalyses(Analyst analyst, Clock clock) {
        this.analyst = analyst;
        this.clock = clock;
    }

    /// Judges the note alone: a template's sample is no worse for being used. To be called in a transaction of the
    /// workspace.
    ///
    /// @throws InvalidNoteException if the request does not make sense
    public AnalysisEvent.Completed judge(UUID workspaceId, AnalysisEvent.Requested requested) {
        return completed(requested, analyst.analyze(workspaceId, NoteReader.read(request(requested, null))));
    }

    /// Judges a note that is to be sent, beside those that were.
    ///
    /// @param depth `quick` or `full`
    /// @throws InvalidNoteException if the request does not make sense
    public AnalysisEvent.Completed judgeItem(UUID workspaceId, AnalysisEvent.Requested requested, String depth) {
        NoteToJudge note = NoteReader.read(request(requested, depth));
        return completed(requested, analyst.read(workspaceId, note).analysis());
    }

    private static AnalysisRequest request(AnalysisEvent.Requested requested, @Nullable String depth) {
        NoteDetails note = requested.note();
        return new AnalysisRequest(
                note.text(),
                note.sender(),
                note.audience(),
                note.situation(),
                requested.limit(),
                requested.recipientName(),
                depth,
                null,
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
