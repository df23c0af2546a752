package dev.rapport.templates.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.outcome.Comparison;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A trial as clients see it. Its counts are shown while it runs; how they compare only when it is settled.
///
/// @param status `running`; `settled` once the agreed number of notes of each version is; `ended` if stopped before
/// @param strayed notes sent in the other version than the one that fell to their connection; they count for neither
/// @param stoppingRule the rule in words
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(
        UUID id,
        String status,
        int perArm,
        Instant startedAt,
        @Nullable Instant endedAt,
        ArmView first,
        ArmView second,
        long strayed,
        String stoppingRule,
        @Nullable Comparison comparison) {

    static String rule(int perArm) {
        return "Compared once, when the first " + perArm
                + " notes of each version are answered or too old to be. Looking"
                + " earlier and stopping when it looks good would find differences that are not there.";
    }

    /// @param settled of the sent that count, at most as many as were agreed on
    record ArmView(UUID versionId, int number, long sent, long settled) {}
}
