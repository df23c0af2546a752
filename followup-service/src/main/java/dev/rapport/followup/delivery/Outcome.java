package dev.rapport.followup.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How an attempt went.
sealed interface Outcome {

    /// The receiver has it.
    record Delivered(int status) implements Outcome {}

    /// It did not work, and may later.
    ///
    /// @param status what the receiver answered, null if nothing
    /// @param asked what the receiver asked for, null if it did not
    record Refused(
            @Nullable Integer status,
            String error,
            @Nullable Duration asked) implements Outcome {}

    /// The receiver says that it wants no more (410).
    record Gone(int status) implements Outcome {}
}
