package dev.rapport.service.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs SQL in the current transaction. Parameters may be null, instants, arrays or lists of text, arrays of integers
/// and ids, and what the driver takes.
///
/// Failures of the database are thrown as [SqlFailure].
@ApplicationScoped
public class Sql {

    private static final int FETCH_SIZE = 500;

    private final AgroalDataSource dataSource;

    Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// How many rows the statement changed.
    public int update(String statement, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    /// Runs a statement that takes no parameters and gives no rows.
    public void execute(String command) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    public <T> Optional<T> first(String query, RowReader<T> reader, @Nullable Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var prepared = prepare(connection, query, parameters);
                var rows = prepared.executeQuery()) {
            List<T> items = new ArrayList<>();
            while (rows.next()) {
                items.add(reader.read(rows));
            }
            return items;
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    /// Hands each row over as it comes, without holding them all in memory; the statement is open meanwhile.
    public <T> void forEach(String query, RowReader<T> reader, Consumer<T> consumer, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var prepared = prepare(connection, query, parameters)) {
            prepared.setFetchSize(FETCH_SIZE);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
        } catch (SQLException cause) {
            throw new SqlFailure(cause);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, value(connection, parameters[index]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object parameter) throws SQLException {
        return switch (parameter) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case String[] texts -> connection.createArrayOf("text", texts);
            case List<?> texts -> connection.createArrayOf("text", texts.toArray());
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case Long[] numbers -> connection.createArrayOf("bigint", numbers);
            case Integer[] numbers -> connection.createArrayOf("integer", numbers);
            default -> parameter;
        };
    }

    /// Makes a value of the current row.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// The column's instant; null where it is null.
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// The column's array of text; empty where it is null.
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /// The instant of a column that is never null.
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
