package dev.rapport.gateway.session;

import java.time.Instant;
import java.util.UUID;

/// A session as its owner sees it in the list.
record SessionView(
        UUID id,
        boolean current,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        String address,
        String agent) {}
