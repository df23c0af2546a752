package dev.rapport.followup.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the member did it; now if absent.
record DoneRequest(@Nullable Instant at) {

    static final DoneRequest EMPTY = new DoneRequest(null);
}
