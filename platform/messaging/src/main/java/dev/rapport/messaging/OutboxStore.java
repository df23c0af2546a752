package dev.rapport.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The relay's SQL. Every statement works on one shard of one connection's transaction.
final class OutboxStore {

    /// Any number that no other advisory lock of the database uses; the schema keeps the services apart.
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext(current_schema() || '.outbox'), ?)";

    private static final String OLDEST = """
            select sequence, id, topic, key, type, workspace_id, correlation_id, occurred_at, data
            from outbox
            where shard = ?
            order by sequence
            limit ?
            """;

    private static final String DELETE = "delete from outbox where shard = ? and sequence = any (?)";

    /// The front of each shard, by its index.
    private static final String OLDEST_TIME = """
            select min(occurred_at)
            from generate_series(0, ?) as wanted(shard)
            cross join lateral
                (select occurred_at from outbox where outbox.shard = wanted.shard order by sequence limit 1) as front
            """;

    private OutboxStore() {}

    /// When the oldest event that is still there occurred.
    static Optional<Instant> oldest(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST_TIME)) {
            statement.setInt(1, OutboxRelay.SHARDS - 1);
            try (var result = statement.executeQuery()) {
                return result.next()
                        ? Optional.ofNullable(result.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.empty();
            }
        }
    }

    /// Takes the shard for this transaction; false if another replica has it.
    static boolean lock(Connection connection, int shard) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setInt(1, shard);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    static List<OutboxRow> oldest(Connection connection, int shard, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setInt(1, shard);
            statement.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.of(result));
                }
            }
            return rows;
        }
    }

    static void delete(Connection connection, int shard, List<OutboxRow> rows) throws SQLException {
        Long[] sequences = rows.stream().map(OutboxRow::sequence).toArray(Long[]::new);
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setInt(1, shard);
            statement.setArray(2, connection.createArrayOf("bigint", sequences));
            statement.executeUpdate();
        }
    }
}
