package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Means;
import dev.rapport.service.problem.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param at when the member did it; now if absent
/// @param means by which means; what the step is about says it if absent
record DoneRequest(@Nullable Instant at, @Nullable String means) {

    static final DoneRequest EMPTY = new DoneRequest(null, null);

    @Nullable
    Means by() {
        return means == null ? null : Means.of(Fields.oneOf("means", means, Means.names()));
    }
}
