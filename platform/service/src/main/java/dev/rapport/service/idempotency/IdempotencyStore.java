package dev.rapport.service.idempotency;

import dev.rapport.service.idempotency.Idempotency.StoredAnswer;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/// The keys of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class IdempotencyStore {

    private static final String RESERVE = """
            insert into idempotency (workspace_id, key, request_hash, status, body)
            values (current_workspace(), ?, ?, 0, '')
            on conflict do nothing
            """;

    private static final String ANSWER = """
            select status, body
            from idempotency
            where workspace_id = current_workspace() and key = ? and request_hash = ?
            """;

    private static final String COMPLETE = """
            update idempotency set status = ?, body = ? where workspace_id = current_workspace() and key = ?
            """;

    private final AgroalDataSource dataSource;

    IdempotencyStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// False if the key has been used; waits while another transaction is using it.
    boolean reserve(String key, String hash) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RESERVE)) {
            statement.setString(1, key);
            statement.setString(2, hash);
            return statement.executeUpdate() == 1;
        }
    }

    /// Empty if the key was used for another request.
    Optional<StoredAnswer> answer(String key, String hash) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ANSWER)) {
            statement.setString(1, key);
            statement.setString(2, hash);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredAnswer(row.getInt("status"), row.getString("body")))
                        : Optional.empty();
            }
        }
    }

    void complete(String key, StoredAnswer answer) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(COMPLETE)) {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.body());
            statement.setString(3, key);
            statement.executeUpdate();
        }
    }
}
