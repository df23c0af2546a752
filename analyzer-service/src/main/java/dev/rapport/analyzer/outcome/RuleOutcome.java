package dev.rapport.analyzer.outcome;

import dev.rapport.statistics.Proportion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of the notes in which a rule had a finding.
public record RuleOutcome(
        String rule,

        @Schema(description = "Notes sent with a finding of the rule.")
        long sent,

        @Schema(description = "Of those, too young to say.") long pending,

        @Schema(
                description =
                        "Of those, settled: answered one way or the other, or old enough to count as not accepted.")
        long n,

        @Schema(description = "Of the settled, accepted.") long accepted,

        @Schema(description = "Of the settled, replied to.") long replied,

        @Schema(description = "Whether there are enough settled notes for the rates, which are absent otherwise.")
        boolean enoughData,

        @Nullable Proportion acceptance,
        @Nullable Proportion reply) {

    static RuleOutcome of(Counts counts, int threshold) {
        long n = counts.sent() - counts.pending();
        boolean enough = n >= threshold;
        return new RuleOutcome(
                counts.rule(),
                counts.sent(),
                counts.pending(),
                n,
                counts.accepted(),
                counts.replied(),
                enough,
                enough ? Proportion.of(counts.accepted(), n) : null,
                enough ? Proportion.of(counts.replied(), n) : null);
    }

    /// The bare counts of a rule.
    record Counts(String rule, long sent, long pending, long accepted, long replied) {}
}
