package dev.rapport.tenancy;

import java.util.UUID;

/// The workspace and the seat that exist before anyone has made others.
public final class DefaultWorkspace {

    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID MEMBER_ID = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private DefaultWorkspace() {}
}
