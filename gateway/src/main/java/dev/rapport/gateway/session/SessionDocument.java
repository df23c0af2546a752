package dev.rapport.gateway.session;

import dev.rapport.gateway.workspace.WorkspaceView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What whoever asks may know about their being here.
///
/// @param claimed whether the installation has an owner
/// @param open whether everyone acts as the owner
public record SessionDocument(
        boolean claimed,
        boolean open,
        SignIn signIn,
        @Nullable String via,
        @Nullable AccountView account,
        @Nullable UUID memberId,
        @Nullable WorkspaceName workspace,
        @Nullable String role,
        @Nullable List<String> scopes,
        @Nullable List<WorkspaceView> workspaces) {

    /// Ways to sign in.
    record SignIn(boolean password, @Nullable Sso sso) {}

    record Sso(String name, String path) {}

    record WorkspaceName(UUID id, String name) {}

    record AccountView(
            UUID id, String email, String name, boolean password, boolean oneTimeCode, int recoveryCodesLeft) {}
}
