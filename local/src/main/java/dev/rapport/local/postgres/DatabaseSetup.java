package dev.rapport.local.postgres;

import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/// The database `rapport` with its roles and schemas, as `roles.sql` has them, on any server.
public record DatabaseSetup(String host, int port, DatabasePasswords passwords) {
    static final String DATABASE = "rapport";

    /// Makes what is missing, as the superuser; may run again at any time.
    public void run() {
        try {
            createDatabase();
            applyRoles();
        } catch (SQLException e) {
            throw new LocalFailure("Cannot set the database up (%s).".formatted(e.getMessage()), e);
        }
    }

    /// The database's address, without a user.
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, DATABASE);
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private void applyRoles() throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(rolesScript());
        }
    }

    /// The script with its psql variables, `:'name_password'`, filled in.
    private String rolesScript() {
        String script = read("roles.sql");
        for (String role : DatabasePasswords.SERVICE_ROLES) {
            String literal = "'" + passwords.of(role).replace("'", "''") + "'";
            script = script.replace(":'" + role + "_password'", literal);
        }
        return script;
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(DatabasePasswords.SUPERUSER);
        source.setPassword(passwords.of(DatabasePasswords.SUPERUSER));
        return source.getConnection();
    }

    private static String read(String resource) {
        try (InputStream stream = DatabaseSetup.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
