package dev.rapport.gateway.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation as the workspace sees it.
///
/// @param link at its making only
record InvitationView(
        UUID id,
        String role,
        @Nullable String email,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String link) {

    static InvitationView of(Invitation invitation, @Nullable String link) {
        return new InvitationView(
                invitation.id(),
                invitation.role(),
                invitation.email(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt(),
                link);
    }
}
