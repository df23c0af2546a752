package dev.rapport.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDatabaseTest {
    private static final DatabasePasswords PASSWORDS = DatabasePasswords.generate(role -> "secret 'of' " + role);

    /// A stopped database to copy: making one anew takes seconds.
    @TempDir
    static Path original;

    @TempDir
    Path home;

    @BeforeAll
    static void make_a_database() {
        LocalPostgres.startKept(original.resolve("postgres"), original.resolve("postgres.log"), PASSWORDS)
                .close();
    }

    @Test
    void rows_outlive_a_restart() throws Exception {
        // Given
        copyDatabase();
        try (LocalPostgres postgres = start()) {
            run(postgres, "CREATE TABLE fact AS SELECT 42 AS answer");
        }

        // When
        try (LocalPostgres postgres = start()) {
            // Then
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void a_server_that_was_left_behind_is_stopped_and_its_data_taken_over() throws Exception {
        // Given
        copyDatabase();
        LocalPostgres left = start();
        run(left, "CREATE TABLE fact AS SELECT 42 AS answer");

        // When
        try (LocalPostgres postgres = start()) {
            // Then
            assertThat(answer(postgres)).isEqualTo(42);
            assertThatThrownBy(() -> answer(left)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_pid_file_whose_number_now_belongs_to_another_process_is_no_obstacle() throws Exception {
        // Given
        copyDatabase();
        Process bystander = new ProcessBuilder("sleep", "600").start();
        Files.writeString(data().resolve("postmaster.pid"), bystander.pid() + "\n");

        // When
        start().close();

        // Then
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroy();
    }

    @Test
    void the_server_stops_when_the_process_that_started_it_is_killed() throws Exception {
        // Given
        copyDatabase();
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        data().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String pid = starter.inputReader().readLine();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();

        // When
        starter.destroyForcibly();

        // Then
        server.onExit().get(60, TimeUnit.SECONDS);
        assertThat(data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void data_of_another_major_version_is_refused_with_both_versions_named() throws Exception {
        // Given
        Files.createDirectories(data());
        Files.writeString(data().resolve("PG_VERSION"), "15\n");

        // When
        // Then
        assertThatThrownBy(this::start)
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("PostgreSQL 18");
    }

    @Test
    void a_broken_database_is_reported_in_the_servers_words() throws Exception {
        // Given
        copyDatabase();
        Files.delete(data().resolve("global/pg_control"));

        // When
        // Then
        assertThatThrownBy(this::start).isInstanceOf(LocalFailure.class).hasMessageContaining("pg_control");
    }

    @Test
    void a_directory_with_other_files_is_left_alone() throws Exception {
        // Given
        Files.createDirectories(data());
        Files.writeString(data().resolve("holiday.txt"), "sun");

        // When
        // Then
        assertThatThrownBy(this::start).isInstanceOf(LocalFailure.class).hasMessageContaining("no PostgreSQL database");
        assertThat(data().resolve("holiday.txt")).exists();
    }

    /// Starts a server, prints its process id and waits.
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            Path data = Path.of(arguments[0]);
            try (LocalPostgres postgres =
                    LocalPostgres.startKept(data, data.resolveSibling("starter.log"), PASSWORDS)) {
                System.out.println(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
                Thread.sleep(TimeUnit.MINUTES.toMillis(10));
                throw new AssertionError("nobody killed the starter of " + postgres.jdbcUrl());
            }
        }
    }

    private void copyDatabase() throws IOException {
        Path from = original.resolve("postgres");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = data().resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private LocalPostgres start() {
        return LocalPostgres.startKept(data(), home.resolve("postgres.log"), PASSWORDS);
    }

    private Path data() {
        return home.resolve("with a space").resolve("postgres");
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(LocalPostgres postgres) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT answer FROM fact")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), "analyzer_owner", postgres.passwords().of("analyzer_owner"));
    }
}
