package dev.rapport.gateway.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did.
///
/// @param target what it was done to: an id, or an e-mail address
record AuditEntry(
        UUID id,
        Instant at,
        String action,
        Actor actor,
        @Nullable String target,
        String address,
        String correlationId,
        Map<String, String> details) {}
