package dev.rapport.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note to judge, and its judgement. The key is the analysis.
public sealed interface AnalysisEvent extends Event {

    UUID analysisId();

    @Override
    default UUID key() {
        return analysisId();
    }

    /// @param batchId the batch that the note belongs to, if any
    /// @param limit the longest note allowed, in UTF-16 code units
    record Requested(
            UUID analysisId,
            @Nullable UUID batchId,
            NoteDetails note,
            int limit,
            @Nullable String recipientName,
            Instant requestedAt)
            implements AnalysisEvent {}

    /// @param score 0 to 100
    /// @param verdict `send`, `revise` or `hold`
    record Completed(
            UUID analysisId,
            @Nullable UUID batchId,
            int score,
            String verdict,
            List<FoundRule> findings,
            Instant completedAt)
            implements AnalysisEvent {

        public Completed {
            findings = List.copyOf(findings);
        }
    }

    /// A finding without its words: the rule, where (UTF-16 code units, `[start, end)`), and what it adds or takes.
    record FoundRule(String rule, String severity, int start, int end, int points) {}
}
