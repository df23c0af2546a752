package dev.rapport.gateway.workspace;

import java.time.Instant;
import java.util.UUID;

/// Somebody in a workspace, as the others see them.
///
/// @param id the seat's id in every service
record Member(UUID id, String name, String email, String role, Instant joinedAt, boolean oneTimeCode, boolean you) {}
