package dev.rapport.followup.connection;

import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.service.problem.Fields;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a client may say with a move; all of it may be left out.
///
/// @param at when it happened; now if absent
/// @param reason why it was closed
/// @param step what was done toward the person (`touched`)
/// @param means by which means (`touched`, `replied`): `message`, `comment`, `reaction`, `endorsement`, `call`,
/// `meeting`
record MoveRequest(
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable String step,
        @Nullable String means) {

    static final MoveRequest EMPTY = new MoveRequest(null, null, null, null);

    private static final int LONGEST_REASON = 500;
    private static final String MESSAGE = StepKind.MESSAGE.wireName();
    private static final int LONGEST_STEP = 40;

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for the first field that is wrong
    Move toMove(MoveKind kind, Instant now) {
        Instant time = MoveTimes.settle(at, now);
        return switch (kind) {
            case SENT -> new Move.Sent(time);
            case ACCEPTED -> new Move.Accepted(time);
            case NOT_ACCEPTED -> new Move.NotAccepted(time);
            case WITHDRAWN -> new Move.Withdrawn(time);
            case EXPIRED -> new Move.Expired(time);
            case TOUCHED ->
                new Move.Touched(
                        time, Fields.text("step", step == null ? MESSAGE : step, LONGEST_STEP), null, byMeans());
            case REPLIED ->
                new Move.Replied(time, Optional.ofNullable(byMeans()).orElse(Means.MESSAGE));
            case INTEREST_MENTIONED -> new Move.InterestMentioned(time, null);
            case CLOSED -> new Move.Closed(time, closingReason());
        };
    }

    private @Nullable Means byMeans() {
        return means == null ? null : Means.of(Fields.oneOf("means", means, Means.names()));
    }

    private String closingReason() {
        String given = Fields.optionalText("reason", reason, LONGEST_REASON);
        return given == null ? "Closed by the member." : given;
    }
}
