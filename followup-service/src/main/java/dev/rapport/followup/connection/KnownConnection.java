package dev.rapport.followup.connection;

import dev.rapport.contracts.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an import has to know of a connection that is here already.
public record KnownConnection(
        UUID id,
        Person person,
        ConnectionState state,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt) {}
