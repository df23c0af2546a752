package dev.rapport.tenancy;

/// What a member may do in a workspace; names for `@RolesAllowed`.
public final class Role {

    public static final String OWNER = "owner";
    public static final String ADMIN = "admin";
    public static final String MEMBER = "member";
    public static final String VIEWER = "viewer";

    private Role() {}
}
