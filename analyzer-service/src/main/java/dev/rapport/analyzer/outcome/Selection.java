package dev.rapport.analyzer.outcome;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which notes are asked about.
///
/// @param from first moment of sending, null for any
/// @param to first moment of sending that is no longer meant, null for any
/// @param archiveOnly those of which nothing but a data archive tells, instead of the others
record Selection(
        @Nullable UUID memberId,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean archiveOnly) {

    /// The others of the same selection.
    Selection otherEvidence() {
        return new Selection(memberId, from, to, !archiveOnly);
    }
}
