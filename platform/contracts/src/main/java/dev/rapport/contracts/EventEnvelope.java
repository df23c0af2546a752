package dev.rapport.contracts;

import java.time.Instant;
import java.util.UUID;

/// An event with its CloudEvents attributes.
///
/// @param id the same for every delivery of the event; receivers deduplicate by it
/// @param time when it was written, not when it was sent
/// @param correlationId ties together everything that one request caused
public record EventEnvelope<E extends Event>(UUID id, UUID workspaceId, Instant time, String correlationId, E data) {}
