package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.local.launcher.Platform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each service could reach in the database if it were taken over, tried with its real login on the real tables.
class DatabaseRolesIT {
    private static final List<String> SCHEMAS = List.of("analyzer", "templates", "followup", "identity");

    @ParameterizedTest
    @ValueSource(strings = {"analyzer", "templates", "followup", "identity"})
    void a_service_reads_no_table_of_another(String role) throws SQLException {
        for (String other : SCHEMAS) {
            if (!other.equals(role)) {
                assertDenied(role, "select count(*) from %s.flyway_schema_history".formatted(other));
                assertDenied(role, "set role " + other);
                assertDenied(role, "set role " + other + "_owner");
                assertDenied(role, "set role " + other + "_worker");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyzer", "templates", "followup"})
    void a_service_owns_nothing_and_sees_no_row_without_a_workspace(String role) throws SQLException {
        assertDenied(role, "set role " + role + "_owner");
        List<String> guarded = column(role, """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = '%s' and c.relkind = 'r' and c.relrowsecurity
                """.formatted(role));
        assertThat(guarded).isNotEmpty();
        for (String table : guarded) {
            assertThat(column(role, "select count(*) from " + table)).containsExactly("0");
            assertDenied(role, "alter table " + table + " disable row level security");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyzer", "templates", "followup"})
    void every_table_that_names_a_workspace_is_guarded_but_the_relays(String schema) throws SQLException {
        assertThat(column(schema + "_owner", """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
                where n.nspname = '%s' and c.relkind in ('r', 'p') and not c.relrowsecurity
                """.formatted(schema))).containsExactly("outbox");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(TestPlatform.running().jdbcUrl(), "followup", "followup"))
                .hasMessageContaining("password authentication failed");
    }

    private static void assertDenied(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(role + ": " + sql)
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isIn("42501");
        }
    }

    private static List<String> column(String role, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(String role) throws SQLException {
        Platform platform = TestPlatform.running();
        return DriverManager.getConnection(platform.jdbcUrl(), role, platform.passwordOf(role));
    }
}
