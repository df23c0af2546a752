package dev.rapport.followup.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that is counted, and what is left of it.
///
/// @param limit absent where none is known or set
/// @param source how sure the limit is: `official`, `reported`, `lore` or `own`
/// @param left never below zero
/// @param warning in words for the member, from four fifths of the limit on
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntry(
        String kind,
        int used,
        @Nullable Integer limit,
        @Nullable String source,
        @Nullable Integer left,
        @Nullable String warning) {

    static LedgerEntry of(LimitKind kind, int used, Optional<Limit> limit) {
        return limit.map(known -> new LedgerEntry(
                        kind.wireName(),
                        used,
                        known.amount(),
                        known.source(),
                        Math.max(0, known.amount() - used),
                        warning(used, known.amount())))
                .orElseGet(() -> new LedgerEntry(kind.wireName(), used, null, null, null, null));
    }

    private static @Nullable String warning(int used, int limit) {
        if (used >= limit) {
            return "You are at the limit of %d. Let it rest, and choose with care whom to write to next."
                    .formatted(limit);
        }
        return used * 5L >= limit * 4L
                ? "%d of %d are used. Keep the rest for the people who matter most.".formatted(used, limit)
                : null;
    }
}
