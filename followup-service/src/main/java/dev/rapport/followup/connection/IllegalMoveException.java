package dev.rapport.followup.connection;

import java.util.List;
import java.util.stream.Collectors;

/// The connection's state does not allow the move.
class IllegalMoveException extends RuntimeException {

    private final List<MoveKind> legal;

    IllegalMoveException(ConnectionState state, MoveKind move) {
        super("A connection that is %s cannot be %s; legal now: %s."
                .formatted(state.wireName(), move.wireName(), names(state.legalMoves())));
        this.legal = List.copyOf(state.legalMoves());
    }

    List<String> legalMoves() {
        return legal.stream().map(MoveKind::wireName).toList();
    }

    private static String names(List<MoveKind> moves) {
        return moves.isEmpty()
                ? "nothing, this is the end"
                : moves.stream().map(MoveKind::wireName).collect(Collectors.joining(", "));
    }
}
