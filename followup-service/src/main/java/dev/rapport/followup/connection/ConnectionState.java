package dev.rapport.followup.connection;

import static dev.rapport.followup.connection.MoveKind.ACCEPTED;
import static dev.rapport.followup.connection.MoveKind.CLOSED;
import static dev.rapport.followup.connection.MoveKind.EXPIRED;
import static dev.rapport.followup.connection.MoveKind.INTEREST_MENTIONED;
import static dev.rapport.followup.connection.MoveKind.NOT_ACCEPTED;
import static dev.rapport.followup.connection.MoveKind.REPLIED;
import static dev.rapport.followup.connection.MoveKind.SENT;
import static dev.rapport.followup.connection.MoveKind.TOUCHED;
import static dev.rapport.followup.connection.MoveKind.WITHDRAWN;

import java.time.Instant;
import java.util.List;

/// Where a connection stands. All moves from one state to another are here, and nowhere else.
///
/// A person who did not accept may still do so later, for the network never says no; nobody is nudged to chase (S17).
/// Interest can be mentioned only in a conversation (S18).
public sealed interface ConnectionState {

    Instant since();

    /// The note is written and not sent yet.
    record Prepared(Instant since) implements ConnectionState {}

    record Sent(Instant since) implements ConnectionState {}

    record Accepted(Instant since) implements ConnectionState {}

    /// The person has answered.
    record InConversation(Instant since) implements ConnectionState {}

    record InterestMentioned(Instant since) implements ConnectionState {}

    record NotAccepted(Instant since) implements ConnectionState {}

    record Withdrawn(Instant since) implements ConnectionState {}

    record Expired(Instant since) implements ConnectionState {}

    record Closed(Instant since) implements ConnectionState {}

    default List<MoveKind> legalMoves() {
        return switch (this) {
            case Prepared state -> List.of(SENT, CLOSED);
            case Sent state -> List.of(ACCEPTED, NOT_ACCEPTED, WITHDRAWN, EXPIRED, CLOSED);
            case Accepted state -> List.of(TOUCHED, REPLIED, CLOSED);
            case InConversation state -> List.of(TOUCHED, REPLIED, INTEREST_MENTIONED, CLOSED);
            case InterestMentioned state -> List.of(TOUCHED, REPLIED, CLOSED);
            case NotAccepted state -> List.of(ACCEPTED, CLOSED);
            case Withdrawn state -> List.of(CLOSED);
            case Expired state -> List.of(CLOSED);
            case Closed state -> List.of();
        };
    }

    /// @throws IllegalMoveException if the move is not legal now
    default ConnectionState after(Move move) {
        if (!legalMoves().contains(move.kind())) {
            throw new IllegalMoveException(this, move.kind());
        }
        return switch (move) {
            case Move.Sent sent -> new Sent(sent.at());
            case Move.Accepted accepted -> new Accepted(accepted.at());
            case Move.NotAccepted notAccepted -> new NotAccepted(notAccepted.at());
            case Move.Withdrawn withdrawn -> new Withdrawn(withdrawn.at());
            case Move.Expired expired -> new Expired(expired.at());
            case Move.Touched touched -> touched.isTalk() ? inConversation(touched.at()) : this;
            case Move.Replied replied -> replied.means().isAnswer() ? inConversation(replied.at()) : this;
            case Move.InterestMentioned mentioned -> new InterestMentioned(mentioned.at());
            case Move.Closed closed -> new Closed(closed.at());
        };
    }

    private ConnectionState inConversation(Instant at) {
        return this instanceof Accepted ? new InConversation(at) : this;
    }

    /// Whether the arc may run: the person has accepted and nobody has closed it.
    default boolean isConnected() {
        return switch (this) {
            case Accepted state -> true;
            case InConversation state -> true;
            case InterestMentioned state -> true;
            case Prepared state -> false;
            case Sent state -> false;
            case NotAccepted state -> false;
            case Withdrawn state -> false;
            case Expired state -> false;
            case Closed state -> false;
        };
    }

    /// As the API and the database name it.
    default String wireName() {
        return switch (this) {
            case Prepared state -> "prepared";
            case Sent state -> "sent";
            case Accepted state -> "accepted";
            case InConversation state -> "in_conversation";
            case InterestMentioned state -> "interest_mentioned";
            case NotAccepted state -> "not_accepted";
            case Withdrawn state -> "withdrawn";
            case Expired state -> "expired";
            case Closed state -> "closed";
        };
    }

    static ConnectionState of(String wireName, Instant since) {
        return switch (wireName) {
            case "prepared" -> new Prepared(since);
            case "sent" -> new Sent(since);
            case "accepted" -> new Accepted(since);
            case "in_conversation" -> new InConversation(since);
            case "interest_mentioned" -> new InterestMentioned(since);
            case "not_accepted" -> new NotAccepted(since);
            case "withdrawn" -> new Withdrawn(since);
            case "expired" -> new Expired(since);
            case "closed" -> new Closed(since);
            default -> throw new IllegalArgumentException("no state of a connection: " + wireName);
        };
    }
}
