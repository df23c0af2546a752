package dev.rapport.templates.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.statistics.Proportion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of the notes of a version.
///
/// @param sent notes written from it
/// @param pending of those, too young to say
/// @param n of those, settled: answered one way or the other, or old enough to count as not accepted
/// @param accepted of the settled
/// @param replied of the settled
/// @param enoughData whether there are enough settled notes for the rates, which are absent otherwise
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionOutcome(
        UUID versionId,
        int number,
        long sent,
        long pending,
        long n,
        long accepted,
        long replied,
        boolean enoughData,
        @Nullable Proportion acceptance,
        @Nullable Proportion reply) {

    public static VersionOutcome of(Counts counts, int threshold) {
        long n = counts.sent() - counts.pending();
        boolean enough = n >= threshold;
        return new VersionOutcome(
                counts.versionId(),
                counts.number(),
                counts.sent(),
                counts.pending(),
                n,
                counts.accepted(),
                counts.replied(),
                enough,
                enough ? Proportion.of(counts.accepted(), n) : null,
                enough ? Proportion.of(counts.replied(), n) : null);
    }

    /// The bare counts of a version.
    public record Counts(UUID versionId, int number, long sent, long pending, long accepted, long replied) {}
}
