package dev.rapport.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPostgresTest {
    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.startFresh();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({"analyzer", "templates", "followup", "identity"})
    void a_service_reads_and_writes_the_tables_that_its_owner_makes(String service) throws SQLException {
        // Given
        run(service + "_owner", "CREATE TABLE fact (id bigint GENERATED ALWAYS AS IDENTITY, said text)");

        // When
        run(service, "INSERT INTO fact (said) VALUES ('hello')");

        // Then
        assertThat(first(service, "SELECT said FROM fact")).isEqualTo("hello");
        assertThat(first(service, "SELECT current_schema()")).isEqualTo(service);
    }

    @Test
    void a_service_does_not_read_the_schema_of_another() throws SQLException {
        // Given
        run("identity_owner", "CREATE TABLE secret (id int)");

        for (String other : new String[] {"analyzer", "analyzer_owner", "templates", "followup"}) {
            // When
            // Then
            assertThatThrownBy(() -> run(other, "SELECT * FROM identity.secret"))
                    .hasMessageContaining("permission denied for schema identity");
        }
    }

    @ParameterizedTest
    @CsvSource({"analyzer,analyzer", "analyzer,public", "analyzer_owner,public", "analyzer_owner,templates"})
    void a_role_makes_no_table_outside_the_schema_that_it_owns(String role, String schema) {
        assertThatThrownBy(() -> run(role, "CREATE TABLE %s.intruder (id int)".formatted(schema)))
                .hasMessageContaining("permission denied for schema " + schema);
    }

    @Test
    void a_wrong_password_does_not_get_in() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "analyzer", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void text_in_any_script_is_kept_and_folded() throws SQLException {
        assertThat(first("analyzer", "SELECT lower('ÅSA ΩΜΕΓΑ ЖЁЛТЫЙ 你好')")).isEqualTo("åsa ωμεγα жёлтый 你好");
    }

    private static void run(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), role, postgres.passwords().of(role));
    }
}
