package dev.rapport.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Finding candidates among many stored signatures: the service's statement, in the service's role, on rows that were
/// put
/// there straight.
final class DuplicatesBenchmark {

    private static final int QUERIES = 2_000;
    private static final int BANDS = 16;

    private static final String SIGNATURES = """
            insert into note_signature (workspace_id, connection_id, hashes, sent_at)
            select ?::uuid, gen_random_uuid(),
                (select array_agg((random() * 2147483647)::integer) from generate_series(1, 48) where n > 0),
                now() - random() * interval '100 days'
            from generate_series(1, ?) as n
            """;

    private static final String SHARED_BANDS = """
            insert into note_band (workspace_id, band, connection_id)
            select workspace_id, hashtextextended(connection_id::text, b), connection_id
            from note_signature, generate_series(1, ?) as b
            """;

    private static final String QUERY = """
            select note_signature.connection_id, note_signature.hashes, note_signature.sent_at
            from note_signature
            where note_signature.workspace_id = current_workspace() and note_signature.sent_at >= now() - interval '180 days'
                and note_signature.connection_id in (
                    select connection_id
                    from note_band
                    where workspace_id = current_workspace() and band = any (?)
                    limit 500)
            """;

    private static final String SIZE = """
            select pg_total_relation_size('note_signature') + pg_total_relation_size('note_band') as bytes
            """;

    private final String jdbcUrl;
    private final String ownerPassword;
    private final String password;
    private final PrintStream out;

    DuplicatesBenchmark(String jdbcUrl, String ownerPassword, String password, PrintStream out) {
        this.jdbcUrl = jdbcUrl;
        this.ownerPassword = ownerPassword;
        this.password = password;
        this.out = out;
    }

    void run(int signatures) throws SQLException {
        List<String> known;
        long bytes;
        try (Connection owner = DriverManager.getConnection(jdbcUrl, "analyzer_owner", ownerPassword)) {
            fill(owner, signatures);
            known = ids(owner);
            bytes = size(owner);
        }
        var latencies = new Latencies(QUERIES);
        try (Connection service = DriverManager.getConnection(jdbcUrl, "analyzer", password)) {
            service.setAutoCommit(false);
            query(service, known, new Latencies(QUERIES));
            query(service, known, latencies);
        }
        out.printf(
                "%nNear-duplicates among %,d stored signatures, one statement after the other, milliseconds:%n%n",
                signatures);
        out.println("| requests | failures | p50 | p90 | p99 | longest | disk per million |");
        out.println("|---|---|---|---|---|---|---|");
        out.println(String.format(
                Locale.ROOT, "| %s | %,.0f MB |", latencies.cells(), bytes / 1e6 / signatures * 1_000_000));
    }

    private static void fill(Connection owner, int signatures) throws SQLException {
        try (PreparedStatement fill = owner.prepareStatement(SIGNATURES);
                PreparedStatement bands = owner.prepareStatement(SHARED_BANDS);
                var analyze = owner.createStatement()) {
            fill.setString(1, ServiceToken.WORKSPACE);
            fill.setInt(2, signatures);
            fill.executeUpdate();
            bands.setInt(1, BANDS);
            bands.executeUpdate();
            analyze.execute("analyze note_signature, note_band");
        }
    }

    private static List<String> ids(Connection owner) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select connection_id from note_signature limit 5000")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static long size(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(SIZE)) {
            row.next();
            return row.getLong("bytes");
        }
    }

    private static void query(Connection service, List<String> known, Latencies latencies) throws SQLException {
        try (PreparedStatement bands = service.prepareStatement(
                        "select array_agg(hashtextextended(?, b)) from generate_series(1, " + BANDS + ") as b");
                PreparedStatement query = service.prepareStatement(QUERY);
                var scope = service.createStatement()) {
            scope.execute("set rapport.workspace = '" + ServiceToken.WORKSPACE + "'");
            Random random = new Random(5);
            for (int i = 0; i < QUERIES; i++) {
                bands.setString(1, known.get(random.nextInt(known.size())));
                try (var row = bands.executeQuery()) {
                    row.next();
                    query.setArray(1, row.getArray(1));
                }
                long start = System.nanoTime();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getString("connection_id");
                    }
                }
                latencies.add(System.nanoTime() - start);
            }
        }
        service.commit();
    }
}
