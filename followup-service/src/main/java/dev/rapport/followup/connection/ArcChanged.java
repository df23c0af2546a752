package dev.rapport.followup.connection;

/// Fired in the transaction that put a connection on another arc.
public record ArcChanged(Connection connection) {}
