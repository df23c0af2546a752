package dev.rapport.followup.connection;

import dev.rapport.contracts.ConnectionEvent;
import java.util.Optional;

/// What other services hear of a move.
final class ConnectionEvents {

    private ConnectionEvents() {}

    /// For the outcome, an invitation that was withdrawn or expired is one that was not accepted.
    static Optional<ConnectionEvent> of(Connection connection, Move move) {
        return switch (move) {
            case Move.Sent sent -> Optional.of(sent(connection, sent));
            case Move.Accepted accepted ->
                Optional.of(new ConnectionEvent.Accepted(
                        connection.id, connection.memberId, connection.person(), accepted.at()));
            case Move.NotAccepted ended -> Optional.of(notAccepted(connection, ended));
            case Move.Withdrawn ended -> Optional.of(notAccepted(connection, ended));
            case Move.Expired ended -> Optional.of(notAccepted(connection, ended));
            case Move.Replied replied -> answered(connection, replied.means().isAnswer(), replied);
            case Move.Closed closed ->
                Optional.of(
                        new ConnectionEvent.Closed(connection.id, connection.memberId, closed.reason(), closed.at()));
            case Move.Touched touched -> answered(connection, touched.isTalk(), touched);
            case Move.InterestMentioned mentioned -> Optional.empty();
        };
    }

    private static ConnectionEvent sent(Connection connection, Move.Sent sent) {
        return new ConnectionEvent.Sent(
                connection.id,
                connection.memberId,
                connection.person(),
                connection.note(),
                connection.templateVersionId,
                connection.rules,
                sent.at(),
                connection.origin.equals(Connection.TOLD) ? null : connection.origin);
    }

    /// Who talks has answered; who reacts has not.
    private static Optional<ConnectionEvent> answered(Connection connection, boolean answer, Move move) {
        return answer
                ? Optional.of(new ConnectionEvent.Replied(connection.id, connection.memberId, move.at()))
                : Optional.empty();
    }

    private static ConnectionEvent notAccepted(Connection connection, Move move) {
        return new ConnectionEvent.NotAccepted(connection.id, connection.memberId, move.at());
    }
}
