package dev.rapport.gateway.caller;

import dev.rapport.tenancy.DefaultWorkspace;
import dev.rapport.tenancy.Role;
import java.util.UUID;

/// A member in a workspace, as whom a request acts.
///
/// @param role a name of [Role]
public record Seat(UUID workspaceId, UUID memberId, String role) {

    /// Whoever reaches an installation that nobody has claimed.
    public static final Seat DEFAULT_OWNER = new Seat(DefaultWorkspace.ID, DefaultWorkspace.MEMBER_ID, Role.OWNER);

    /// Whether it may run the workspace: its members, keys and log.
    public boolean administers() {
        return role.equals(Role.OWNER) || role.equals(Role.ADMIN);
    }

    public boolean owns() {
        return role.equals(Role.OWNER);
    }
}
