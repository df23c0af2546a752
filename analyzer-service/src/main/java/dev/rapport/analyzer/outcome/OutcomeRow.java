package dev.rapport.analyzer.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.statistics.Difference;
import dev.rapport.statistics.Proportion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of the notes that share a key, against the others.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeRow(
        String key,
        @Schema(description = "Notes sent.") long sent,

        @Schema(description = "Of those, too young to count in a rate.")
        long pending,

        @Schema(description = "Of those, old enough.") long n,

        @Schema(description = "Of the old enough, accepted within the maturity window.")
        long accepted,

        @Schema(description = "Of the old enough, replied to within the maturity window.")
        long replied,

        @Schema(description = "Whether there are enough old notes for the rates, which are absent otherwise.")
        boolean enoughData,

        @Nullable Proportion acceptance,
        @Nullable Proportion reply,
        @Nullable Others others,

        @Schema(description = "Of the acceptance rates: this row's minus that of the others.") @Nullable
        Difference difference,

        @Schema(description = "Whether the difference may be chance.") @Nullable
        Boolean mayBeChance,

        @Schema(description = "The same in words, with the counts.")
        String summary,

        @Schema(description = "What happened in the week, whenever the notes were sent; by week only.") @Nullable
        Activity activity,

        @Nullable String bias) {

    private static final String BIAS = "biased: archive only";

    /// The rest of the selection.
    public record Others(long n, long accepted, Proportion acceptance) {}

    /// @param all the whole selection
    /// @param subject the row's notes, in words
    static OutcomeRow of(
            String key,
            Counts own,
            Counts all,
            int threshold,
            String subject,
            @Nullable Activity activity,
            boolean archive) {
        Counts rest = all.minus(own);
        boolean enough = own.n() >= threshold;
        Others others = rest.n() >= threshold
                ? new Others(rest.n(), rest.accepted(), Proportion.of(rest.accepted(), rest.n()))
                : null;
        Proportion acceptance = enough ? Proportion.of(own.accepted(), own.n()) : null;
        Difference difference =
                acceptance == null || others == null ? null : Difference.between(acceptance, others.acceptance());
        return new OutcomeRow(
                key,
                own.sent(),
                own.sent() - own.n(),
                own.n(),
                own.accepted(),
                own.replied(),
                enough,
                acceptance,
                enough ? Proportion.of(own.replied(), own.n()) : null,
                others,
                difference,
                difference == null ? null : !difference.isAbove() && !difference.isBelow(),
                Summary.of(subject, own, threshold, others, difference),
                activity,
                archive ? BIAS : null);
    }
}
