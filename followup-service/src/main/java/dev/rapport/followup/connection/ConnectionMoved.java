package dev.rapport.followup.connection;

/// Fired in the transaction of a move, after the connection and its history have taken it.
public record ConnectionMoved(Connection connection, Move move) {}
