package dev.rapport.tenancy;

/// The claims of the token that the gateway signs and the services accept.
public final class WorkspaceToken {

    public static final String ISSUER = "rapport-gateway";
    public static final String AUDIENCE = "rapport-services";

    /// Claim: the workspace's id. The subject is the member's id, `groups` holds the member's role.
    public static final String WORKSPACE = "workspace";

    /// Claim: the scopes that the request is held to, separated by spaces. Without it, the role alone counts.
    public static final String SCOPE = "scope";

    private WorkspaceToken() {}
}
