package dev.rapport.local.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A password for each database role.
public record DatabasePasswords(Map<String, String> byRole) {
    /// The superuser, who sets the database up and whom no service uses.
    public static final String SUPERUSER = "postgres";

    /// The roles of `roles.sql`: for each schema the one that owns it, and the one that its service runs as.
    public static final List<String> SERVICE_ROLES = List.of(
            "analyzer_owner",
            "analyzer",
            "templates_owner",
            "templates",
            "followup_owner",
            "followup",
            "identity_owner",
            "identity");

    public DatabasePasswords {
        byRole = Map.copyOf(byRole);
    }

    /// A password from the given source for the superuser and every service role.
    public static DatabasePasswords generate(UnaryOperator<String> passwordOf) {
        List<String> roles = new ArrayList<>(SERVICE_ROLES);
        roles.add(SUPERUSER);
        return new DatabasePasswords(roles.stream().collect(Collectors.toMap(Function.identity(), passwordOf)));
    }

    /// Each role's password is its name: for tests, whose database lives a minute on the loopback interface.
    public static DatabasePasswords sameAsRole() {
        return generate(UnaryOperator.identity());
    }

    /// The role's password.
    ///
    /// @throws IllegalArgumentException if there is no such role
    public String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no database role is called " + role);
        }
        return password;
    }
}
