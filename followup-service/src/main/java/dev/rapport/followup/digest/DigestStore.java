package dev.rapport.followup.digest;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When digests are to be written, and of what.
@ApplicationScoped
class DigestStore {

    private static final String DUE = """
            select id, workspace_id
            from subscription
            where channel = 'digest' and enabled and next_digest_at <= ?
            order by next_digest_at
            limit ?
            """;

    private static final String LOCK = """
            select id, member_id, owner_id
            from subscription
            where workspace_id = current_workspace() and id = ? and enabled and next_digest_at <= ?
            for update skip locked
            """;

    private static final String ENTRIES = """
            select reminder.step, reminder.due_at, reminder.reason, connection.person_name, connection.person_company
            from reminder
            join connection on connection.id = reminder.connection_id
            where reminder.workspace_id = current_workspace() and reminder.state in ('scheduled', 'due')
                and reminder.due_at < ? and (?::uuid is null or reminder.member_id = ?)
            order by reminder.due_at, reminder.id
            limit 200
            """;

    private static final String NEXT = """
            update subscription set next_digest_at = ? where workspace_id = current_workspace() and id = ?
            """;

    private static final String NEXT_OF_MEMBER = """
            update subscription
            set next_digest_at = ?
            where workspace_id = current_workspace() and member_id = ? and channel = 'digest'
            """;

    private final Sql sql;

    DigestStore(Sql sql) {
        this.sql = sql;
    }

    record Place(UUID id, UUID workspaceId) {}

    /// @param ownerId whose reminders; null for everybody's
    record Digest(UUID id, UUID memberId, @Nullable UUID ownerId) {

        static Digest of(ResultSet row) throws SQLException {
            return new Digest(
                    row.getObject("id", UUID.class),
                    row.getObject("member_id", UUID.class),
                    row.getObject("owner_id", UUID.class));
        }
    }

    /// Across workspaces: where a digest's time has come.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Place> due(Instant now, int limit) {
        sql.execute("set local role followup_worker");
        return sql.list(
                DUE,
                row -> new Place(row.getObject("id", UUID.class), row.getObject("workspace_id", UUID.class)),
                now,
                limit);
    }

    /// The digest, locked, unless another replica has it or has written it.
    Optional<Digest> lock(UUID id, Instant now) {
        return sql.first(LOCK, Digest::of, id, now);
    }

    List<DigestEntry> entries(Digest digest, Instant before) {
        return sql.list(ENTRIES, DigestEntry::of, before, digest.ownerId(), digest.ownerId());
    }

    void next(UUID id, Instant at) {
        sql.update(NEXT, at, id);
    }

    void nextOfMember(UUID memberId, Instant at) {
        sql.update(NEXT_OF_MEMBER, at, memberId);
    }
}
