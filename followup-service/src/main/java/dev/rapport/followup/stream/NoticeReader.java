package dev.rapport.followup.stream;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads a workspace's notices; row-level security sees to it that they are no other's.
@ApplicationScoped
class NoticeReader {

    private static final String AFTER = """
            select number, member_id, type, data
            from notice
            where workspace_id = current_workspace() and number > ?
            order by number
            limit ?
            """;

    private static final String BOUNDS = """
            select counter.last,
                coalesce((select min(number) from notice where workspace_id = current_workspace()), counter.last + 1)
                    as oldest
            from notice_counter as counter
            where counter.workspace_id = current_workspace()
            """;

    private final Sql sql;
    private final WorkspaceScope workspaces;

    NoticeReader(Sql sql, WorkspaceScope workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// What comes after that number, oldest first.
    List<Notice> after(UUID workspaceId, long number, int limit) {
        return workspaces.inTransaction(workspaceId, () -> sql.list(AFTER, Notice::of, number, limit));
    }

    Bounds bounds(UUID workspaceId) {
        return workspaces.inTransaction(
                workspaceId,
                () -> sql.first(BOUNDS, row -> new Bounds(row.getLong("oldest"), row.getLong("last")))
                        .orElse(Bounds.NOTHING_YET));
    }

    /// @param oldest the lowest number that is kept; one more than `last` if none is
    /// @param last the highest number ever given out
    record Bounds(long oldest, long last) {

        static final Bounds NOTHING_YET = new Bounds(1, 0);

        /// Whether everything after that number can still be told.
        boolean reaches(long number) {
            return number >= oldest - 1 && number <= last;
        }
    }
}
