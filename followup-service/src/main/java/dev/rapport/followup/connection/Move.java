package dev.rapport.followup.connection;

import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to a connection, and when.
public sealed interface Move {

    Instant at();

    /// The member sent the note.
    record Sent(Instant at) implements Move {}

    record Accepted(Instant at) implements Move {}

    /// The member takes it that the person does not want to connect.
    record NotAccepted(Instant at) implements Move {}

    /// The member took the invitation back.
    record Withdrawn(Instant at) implements Move {}

    /// The network dropped the invitation.
    record Expired(Instant at) implements Move {}

    /// The member did something toward the person.
    ///
    /// @param step what it was: a step of the connection's arc, or `message`
    /// @param about what the step is about; as the arc has it if null
    /// @param means by which means; what the step is about says it if null
    record Touched(
            Instant at,
            String step,
            @Nullable StepKind about,
            @Nullable Means means) implements Move {

        boolean isTalk() {
            return means != null && means.isTalk();
        }
    }

    record Replied(Instant at, Means means) implements Move {}

    /// The member said that a job would be of interest (S18).
    ///
    /// @param step the step of the arc that asked for it, if one did
    record InterestMentioned(Instant at, @Nullable String step) implements Move {}

    /// @param reason in words for the member
    record Closed(Instant at, String reason) implements Move {}

    default MoveKind kind() {
        return switch (this) {
            case Sent move -> MoveKind.SENT;
            case Accepted move -> MoveKind.ACCEPTED;
            case NotAccepted move -> MoveKind.NOT_ACCEPTED;
            case Withdrawn move -> MoveKind.WITHDRAWN;
            case Expired move -> MoveKind.EXPIRED;
            case Touched move -> MoveKind.TOUCHED;
            case Replied move -> MoveKind.REPLIED;
            case InterestMentioned move -> MoveKind.INTEREST_MENTIONED;
            case Closed move -> MoveKind.CLOSED;
        };
    }
}
