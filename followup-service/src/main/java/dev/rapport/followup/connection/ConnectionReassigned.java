package dev.rapport.followup.connection;

import java.util.UUID;

/// Fired in the transaction that gave a connection to another member.
public record ConnectionReassigned(Connection connection, UUID from) {}
