package dev.rapport.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Holds a service to the table of docs/reference/permissions.md. A service's test extends it, so an endpoint without a
/// row there fails the build of its service.
public abstract class PermissionContract {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final List<PermissionTable.Row> table;
    private final Endpoints endpoints = new Endpoints();
    private final UUID workspace = UUID.randomUUID();

    /// @param service the heading of its table
    protected PermissionContract(String service) {
        table = PermissionTable.of(service);
    }

    @Test
    void the_table_has_a_row_for_each_endpoint_and_no_other() {
        var written = table.stream().map(PermissionTable.Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lines(endpoints.all().stream()), lines(written.stream()));
    }

    @Test
    void each_endpoint_lets_in_and_refuses_the_roles_that_the_table_says() {
        assertAll(table.stream().flatMap(row -> PermissionTable.ROLES.stream().map(role -> holds(row, role))));
    }

    /// A calendar's address holds its own secret; all else wants a token.
    @Test
    void no_endpoint_answers_without_a_token() {
        assertAll(table.stream()
                .filter(row -> row.path().startsWith("/api/"))
                .map(row -> () ->
                        assertEquals(UNAUTHORIZED, endpoints.call(row.method(), row.path(), null), row::endpoint)));
    }

    private Executable holds(PermissionTable.Row row, String role) {
        return () -> {
            int status = endpoints.call(row.method(), row.path(), TestTokens.of(workspace, UUID.randomUUID(), role));
            boolean refused = status == FORBIDDEN || status == UNAUTHORIZED;
            assertEquals(
                    row.roles().contains(role),
                    !refused,
                    () -> "%s for %s answers %d".formatted(row.endpoint(), role, status));
        };
    }

    private static String lines(Stream<String> endpoints) {
        return endpoints.collect(Collectors.joining("\n"));
    }
}
