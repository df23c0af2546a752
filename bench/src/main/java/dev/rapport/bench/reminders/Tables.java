package dev.rapport.bench.reminders;

import dev.rapport.local.postgres.DatabasePasswords;
import java.sql.SQLException;
import java.util.List;

/// What Postgres counts of a scheduler's tables.
///
/// @param dead rows that no transaction sees any more and that vacuum has not removed yet
/// @param bytes of the tables with their indexes
record Tables(long dead, long updates, long inPlace, long bytes) {

    private static final String COUNT = """
            select coalesce(sum(n_dead_tup), 0), coalesce(sum(n_tup_upd), 0), coalesce(sum(n_tup_hot_upd), 0),
                coalesce(sum(pg_total_relation_size(relid)), 0)
            from pg_stat_user_tables
            where schemaname || '.' || relname = any (?)
            """;

    static Tables of(Stand stand, List<String> names) throws SQLException {
        try (var connection = stand.connect(DatabasePasswords.SUPERUSER);
                var statement = connection.prepareStatement(COUNT)) {
            statement.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return new Tables(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }

    long mebibytes() {
        return bytes >> 20;
    }
}
