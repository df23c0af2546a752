package dev.rapport.templates.draft;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.Wire;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes drafts of the current workspace in the current transaction.
@ApplicationScoped
class DraftStore {

    private static final String COLUMNS = """
            select id, reminder_id, connection_id, member_id, step, coalesce(kind, step) as kind, subject, text, template_version_id, prepared_at, score,
                faults, judged_at
            from draft
            """;

    private static final String BY_REMINDER = COLUMNS + "where reminder_id = ? order by prepared_at desc, id";
    private static final String BY_CONNECTION = COLUMNS + "where connection_id = ? order by prepared_at desc, id";
    private static final String BY_ID = COLUMNS + "where id = ?";

    private static final String INSERT = """
            insert into draft (id, workspace_id, reminder_id, connection_id, member_id, step, kind, subject, text,
                template_version_id, prepared_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, reminder_id) do nothing
            """;

    private static final String JUDGED = "update draft set score = ?, faults = ?, judged_at = ? where id = ?";

    private final Sql sql;
    private final CurrentWorkspace workspace;

    DraftStore(Sql sql, CurrentWorkspace workspace) {
        this.sql = sql;
        this.workspace = workspace;
    }

    /// @return false if the reminder has a draft already
    boolean add(Draft draft) {
        return sql.update(
                        INSERT,
                        draft.id(),
                        workspace.id(),
                        draft.reminderId(),
                        draft.connectionId(),
                        draft.memberId(),
                        draft.step(),
                        Wire.name(draft.kind()),
                        draft.subject(),
                        draft.text(),
                        draft.templateVersionId(),
                        draft.preparedAt())
                == 1;
    }

    Optional<Draft> find(UUID id) {
        return sql.first(BY_ID, DraftStore::draft, id);
    }

    /// Newest first.
    List<Draft> ofReminder(UUID reminderId) {
        return sql.list(BY_REMINDER, DraftStore::draft, reminderId);
    }

    /// Newest first.
    List<Draft> ofConnection(UUID connectionId) {
        return sql.list(BY_CONNECTION, DraftStore::draft, connectionId);
    }

    /// Nothing happens if there is no such draft.
    void judged(UUID id, Draft.Judged judged) {
        sql.update(JUDGED, judged.score(), judged.faults(), judged.at(), id);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("reminder_id", UUID.class),
                row.getObject("connection_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("step"),
                Wire.read(Kind.class, "kind", row.getString("kind")),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("template_version_id", UUID.class),
                Sql.instant(row, "prepared_at"),
                judged(row));
    }

    private static Draft.@Nullable Judged judged(ResultSet row) throws SQLException {
        Instant at = Sql.instantOrNull(row, "judged_at");
        return at == null ? null : new Draft.Judged(row.getInt("score"), Sql.texts(row, "faults"), at);
    }
}
