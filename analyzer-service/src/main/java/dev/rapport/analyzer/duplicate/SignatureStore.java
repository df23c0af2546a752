package dev.rapport.analyzer.duplicate;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Signatures of the current workspace's sent notes; every statement belongs to the current transaction.
@ApplicationScoped
class SignatureStore {

    private static final String INSERT = """
            insert into note_signature (workspace_id, connection_id, hashes, sent_at)
            values (current_workspace(), ?, ?, ?)
            on conflict on constraint note_signature_pk do nothing
            """;

    private static final String INSERT_BANDS = """
            insert into note_band (workspace_id, band, connection_id)
            select distinct current_workspace(), band, ?::uuid from unnest(?) as band
            """;

    /// Equality alone, which row-level security lets the index answer; overlap of arrays it does not.
    static final String CANDIDATES = """
            select note_signature.connection_id, note_signature.hashes, note_signature.sent_at
            from note_signature
            where note_signature.workspace_id = current_workspace() and note_signature.sent_at >= ?
                and note_signature.connection_id in (
                    select connection_id
                    from note_band
                    where workspace_id = current_workspace() and band = any (?)
                    limit ?)
            """;

    private static final String DELETE = """
            delete from note_signature where workspace_id = current_workspace() and connection_id = ?
            """;

    private final Sql sql;

    SignatureStore(Sql sql) {
        this.sql = sql;
    }

    /// Does nothing if the connection's note is known.
    void insert(UUID connectionId, Signature signature, Instant sentAt) {
        Integer[] hashes = signature.hashes().toArray(Integer[]::new);
        if (sql.update(INSERT, connectionId, hashes, sentAt) == 1) {
            sql.update(INSERT_BANDS, connectionId, signature.bands());
        }
    }

    /// Notes sent since then that share a band, `limit` at most.
    List<Known> candidates(Signature signature, Instant since, int limit) {
        return sql.list(
                CANDIDATES,
                row -> new Known(
                        row.getObject("connection_id", UUID.class),
                        new Signature(
                                Arrays.asList((Integer[]) row.getArray("hashes").getArray())),
                        Sql.instant(row, "sent_at")),
                since,
                signature.bands(),
                limit);
    }

    void delete(UUID connectionId) {
        sql.update(DELETE, connectionId);
    }

    /// A note that was sent.
    record Known(UUID connectionId, Signature signature, Instant sentAt) {}
}
