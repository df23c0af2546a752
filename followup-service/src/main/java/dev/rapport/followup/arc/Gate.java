package dev.rapport.followup.arc;

/// What must have happened before a step.
///
/// @param replies answers of the person since the acceptance
/// @param exchanges times that a message was answered; if any is asked for, the last message must be answered too, for
///     nobody is asked for something in a silence (S18)
public record Gate(int replies, int exchanges) {

    public static final Gate OPEN = new Gate(0, 0);

    boolean opensFor(ArcHistory history) {
        return history.replies() >= replies
                && history.exchanges() >= exchanges
                && (exchanges == 0 || history.unanswered().isEmpty());
    }
}
