package dev.rapport.gateway.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An open invitation.
///
/// @param email the only address that may accept it; null: whoever has the link
/// @param invitedBy the name of who made it
record Invitation(
        UUID id,
        UUID workspaceId,
        String workspaceName,
        String role,
        @Nullable String email,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
