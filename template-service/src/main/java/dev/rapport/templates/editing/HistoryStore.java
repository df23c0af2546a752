package dev.rapport.templates.editing;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.NewTemplate;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to a template, when and why.
@ApplicationScoped
class HistoryStore {

    private static final String ADD = """
            insert into template_move (id, workspace_id, template_id, version_id, move, member_id, moved_at, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_TEMPLATE = """
            select m.version_id, v.number, m.move, m.member_id, m.moved_at, m.reason
            from template_move m
            join template_version v on v.id = m.version_id
            where m.template_id = ?
            order by m.moved_at, m.id
            """;

    private final Sql sql;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    HistoryStore(Sql sql, CurrentWorkspace workspace, Clock clock) {
        this.sql = sql;
        this.workspace = workspace;
        this.clock = clock;
    }

    void add(UUID templateId, UUID versionId, String move, @Nullable String reason) {
        sql.update(
                ADD,
                NewTemplate.id(),
                workspace.id(),
                templateId,
                versionId,
                move,
                workspace.memberId(),
                clock.instant(),
                reason);
    }

    /// Oldest first.
    List<Entry> of(UUID templateId) {
        return sql.list(
                OF_TEMPLATE,
                row -> new Entry(
                        row.getInt("number"),
                        row.getString("move"),
                        row.getObject("member_id", UUID.class),
                        Sql.instant(row, "moved_at"),
                        row.getString("reason")),
                templateId);
    }

    /// @param what `saved`, `submitted`, `returned`, `published`, `superseded`, `rolled_back`, `retired`
    record Entry(
            int version,
            String what,
            @Nullable UUID memberId,
            Instant at,
            @Nullable String why) {}
}
