package dev.rapport.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Whose work this is: the workspace of the request's token, or the one that [WorkspaceScope] set for background work.
@RequestScoped
public class CurrentWorkspace {

    private final JsonWebToken token;
    private @Nullable UUID assigned;

    CurrentWorkspace(JsonWebToken token) {
        this.token = token;
    }

    /// @throws IllegalStateException outside a request with a token and outside a [WorkspaceScope]
    public UUID id() {
        return find().orElseThrow(() -> new IllegalStateException("no workspace: neither a token nor a scope set one"));
    }

    /// The seat that the request acts for.
    public UUID memberId() {
        return UUID.fromString(token.getSubject());
    }

    Optional<UUID> find() {
        return Optional.ofNullable(assigned).or(this::ofToken);
    }

    void assign(UUID workspaceId) {
        assigned = workspaceId;
    }

    private Optional<UUID> ofToken() {
        return token.<String>claim(WorkspaceToken.WORKSPACE).map(UUID::fromString);
    }
}
