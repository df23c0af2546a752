package dev.rapport.tenancy;

/// What a member may do in a workspace; names for `@RolesAllowed`.
public final class Role {

    public static final String OWNER = "owner";
    public static final String ADMIN = "admin";
    public static final String MEMBER = "member";
    public static final String VIEWER = "viewer";

    /// Nobody's role: the calendar's secret address is reached without a session, and its request has no rights in any
    /// workspace.
    public static final String FEED = "feed";

    private Role() {}
}
