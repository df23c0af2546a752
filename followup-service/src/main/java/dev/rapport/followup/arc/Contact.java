package dev.rapport.followup.arc;

import java.time.Instant;

/// Something that passed between the member and the person after the acceptance.
public sealed interface Contact {

    Instant at();

    /// The member wrote.
    record Message(String step, Instant at) implements Contact {}

    /// The member did something that needs no answer.
    record Gesture(String step, Instant at) implements Contact {}

    /// They spoke: an act and its answer at once.
    record Talk(String step, Instant at) implements Contact {}

    /// The person wrote.
    record Reply(Instant at) implements Contact {}

    /// Whether the person took part.
    default boolean isAnswer() {
        return this instanceof Reply || this instanceof Talk;
    }
}
