package dev.rapport.gateway.workspace;

import dev.rapport.gateway.caller.Seat;
import dev.rapport.service.problem.Fields;
import dev.rapport.tenancy.Role;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The roles that a person may have.
public final class Roles {

    public static final List<String> ALL = List.of(Role.OWNER, Role.ADMIN, Role.MEMBER, Role.VIEWER);

    private Roles() {}

    public static String checked(String field, @Nullable String role) {
        return Fields.oneOf(field, role, ALL);
    }

    /// Owners make owners; admins make everything else.
    public static void checkMayGive(Seat seat, String role) {
        if (role.equals(Role.OWNER) && !seat.owns()) {
            throw new ForbiddenException("Only an owner makes an owner.");
        }
    }
}
