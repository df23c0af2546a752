package dev.rapport.gateway.workspace;

import dev.rapport.gateway.caller.Seat;
import java.util.UUID;

/// An account's place in a workspace.
///
/// @param memberId the seat's id in every service
public record Membership(UUID memberId, UUID workspaceId, String workspaceName, UUID accountId, String role) {

    public Seat seat() {
        return new Seat(workspaceId, memberId, role);
    }
}
