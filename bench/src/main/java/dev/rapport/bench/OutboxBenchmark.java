package dev.rapport.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;

/// How fast followup-service's relay hands committed events to Kafka: rows are put in its outbox in one transaction,
/// and
/// the time runs from the commit until the table is empty again. They are of a type that nobody handles, so that the
/// readers, which get them all the same, do little.
final class OutboxBenchmark {

    private static final int ROWS = 20_000;
    private static final int ROUNDS = 7;
    private static final int POLL_MILLIS = 5;

    private static final String FILL = """
            insert into outbox (shard, id, topic, key, type, workspace_id, correlation_id, occurred_at, data)
            select outbox_shard(key), gen_random_uuid(), 'rapport.connections', key, 'dev.rapport.connection.closed.v1',
                '%s'::uuid, 'bench', now(), json_build_object('connectionId', key, 'memberId', key,
                'reason', 'No answer to the bump; it stays a contact.', 'closedAt', '2026-03-04T17:05:12.250Z')::text
            from (select gen_random_uuid() as key from generate_series(1, %d)) keys
            """.formatted(ServiceToken.WORKSPACE, ROWS);

    private final String jdbcUrl;
    private final String ownerPassword;
    private final PrintStream out;

    OutboxBenchmark(String jdbcUrl, String ownerPassword, PrintStream out) {
        this.jdbcUrl = jdbcUrl;
        this.ownerPassword = ownerPassword;
        this.out = out;
    }

    void run() throws SQLException, InterruptedException {
        double[] perSecond = new double[ROUNDS];
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "followup_owner", ownerPassword);
                Statement statement = connection.createStatement()) {
            relay(statement);
            for (int round = 0; round < ROUNDS; round++) {
                perSecond[round] = relay(statement);
            }
        }
        Arrays.sort(perSecond);
        out.printf(
                Locale.ROOT,
                "%nOutbox rows relayed a second, %,d committed at once, %d rounds: median %,.0f (least %,.0f, most %,.0f)%n",
                ROWS,
                ROUNDS,
                perSecond[ROUNDS / 2],
                perSecond[0],
                perSecond[ROUNDS - 1]);
    }

    private static double relay(Statement statement) throws SQLException, InterruptedException {
        statement.executeUpdate(FILL);
        long committed = System.nanoTime();
        while (holdsRows(statement)) {
            Thread.sleep(POLL_MILLIS);
        }
        return ROWS * 1e9 / (System.nanoTime() - committed);
    }

    private static boolean holdsRows(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select exists (select from outbox)")) {
            return result.next() && result.getBoolean(1);
        }
    }
}
