package dev.rapport.analyzer.outcome;

import dev.rapport.statistics.Difference;
import org.jspecify.annotations.Nullable;

/// What the counts allow to be said.
final class Summary {

    private Summary() {}

    static String of(
            String subject,
            Counts own,
            int threshold,
            OutcomeRow.@Nullable Others others,
            @Nullable Difference difference) {
        if (own.n() < threshold) {
            return "Not enough data: %d of the %d notes that a rate needs are old enough."
                    .formatted(own.n(), threshold);
        }
        String counts = "%s: %d of %d accepted".formatted(subject, own.accepted(), own.n());
        if (others == null || difference == null) {
            return counts + "; too few others to compare with.";
        }
        return "%s, others %d of %d; %s.".formatted(counts, others.accepted(), others.n(), verdict(difference));
    }

    private static String verdict(Difference difference) {
        return difference.isAbove()
                ? "more than chance alone would explain"
                : difference.isBelow() ? "fewer than chance alone would explain" : "the difference may be chance";
    }
}
