package dev.rapport.gateway.caller;

import java.util.UUID;

/// The account behind a request.
public record Person(UUID accountId, String name) {}
