package dev.rapport.gateway.workspace;

import java.util.UUID;

/// A workspace as its member sees it.
public record WorkspaceView(UUID id, String name, String role, UUID memberId) {

    public static WorkspaceView of(Membership membership) {
        return new WorkspaceView(
                membership.workspaceId(), membership.workspaceName(), membership.role(), membership.memberId());
    }
}
