package dev.rapport.followup.privacy;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long workspaces keep people.
@ApplicationScoped
class RetentionStore {

    private static final String COLUMNS =
            "select days, changed_by, changed_at, everyone_until, everyone_asked_by from retention ";

    private static final String FIND = COLUMNS + "where workspace_id = current_workspace()";

    private static final String SAVE = """
            insert into retention (days, changed_by, changed_at) values (?, ?, ?)
            on conflict on constraint retention_pk
            do update set days = excluded.days, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private static final String ERASE_EVERYONE = """
            insert into retention (changed_by, changed_at, everyone_until, everyone_asked_by) values (?, ?, ?, ?)
            on conflict on constraint retention_pk
            do update set everyone_until = excluded.everyone_until, everyone_asked_by = excluded.everyone_asked_by
            """;

    private static final String EVERYONE_ERASED = """
            update retention
            set everyone_until = null, everyone_asked_by = null
            where workspace_id = current_workspace() and everyone_until = ?
            """;

    private static final String WITH_WORK = """
            select workspace_id from retention where days is not null or everyone_until is not null order by workspace_id
            """;

    private final Sql sql;

    RetentionStore(Sql sql) {
        this.sql = sql;
    }

    /// @param days after which people with whom it is over are erased; null for never
    /// @param everyoneUntil everybody who was there by then is being erased; null if not
    record Retention(
            @Nullable Integer days,
            UUID changedBy,
            Instant changedAt,
            @Nullable Instant everyoneUntil,
            @Nullable UUID everyoneAskedBy) {

        static Retention of(ResultSet row) throws SQLException {
            return new Retention(
                    row.getObject("days", Integer.class),
                    row.getObject("changed_by", UUID.class),
                    Sql.instant(row, "changed_at"),
                    Sql.instantOrNull(row, "everyone_until"),
                    row.getObject("everyone_asked_by", UUID.class));
        }
    }

    Optional<Retention> find() {
        return sql.first(FIND, Retention::of);
    }

    void save(@Nullable Integer days, UUID memberId, Instant now) {
        sql.update(SAVE, days, memberId, now);
    }

    void eraseEveryone(UUID memberId, Instant now) {
        sql.update(ERASE_EVERYONE, memberId, now, now, memberId);
    }

    void everyoneErased(Instant until) {
        sql.update(EVERYONE_ERASED, until);
    }

    /// Across workspaces: those that want something erased.
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> workspacesWithWork() {
        sql.execute("set local role followup_worker");
        return sql.list(WITH_WORK, row -> row.getObject("workspace_id", UUID.class));
    }
}
