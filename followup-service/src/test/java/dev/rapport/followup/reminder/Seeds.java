package dev.rapport.followup.reminder;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.WorkspaceScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Puts many connections with reminders into a workspace at once.
@ApplicationScoped
class Seeds {

    private static final String CONNECTIONS = """
            insert into connection (id, member_id, person_name, note_text, note_sender, note_audience, note_situation,
                rules, state, state_since, sent_at, accepted_at, plan, plan_reason, created_at)
            select gen_random_uuid(), ?, 'Person ' || number, 'Hello', 'job_seeker', 'peer', 'cold', '{}', 'accepted',
                ?, ?, ?, 'planned', 'seeded', now()
            from generate_series(1, ?) as number
            """;

    private static final String REMINDERS = """
            insert into reminder (id, connection_id, member_id, step, state, earliest_at, due_at, reason, created_at)
            select uuidv7(), id, member_id, 'thank_you', ?, ?, ?, 'seeded', now()
            from connection
            where workspace_id = current_workspace()
            """;

    private final Sql sql;
    private final WorkspaceScope workspaces;

    Seeds(Sql sql, WorkspaceScope workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// @return the ids of the reminders
    List<UUID> reminders(UUID workspaceId, UUID memberId, int count, ReminderState state, Instant dueAt) {
        return workspaces.inTransaction(workspaceId, () -> {
            sql.update(CONNECTIONS, memberId, dueAt, dueAt, dueAt, count);
            sql.update(REMINDERS, state.wireName(), dueAt, dueAt);
            return sql.list("select id from reminder", row -> row.getObject("id", UUID.class));
        });
    }

    /// What the stream tells of the workspace, as `number type reminderId`, in order.
    List<Told> told(UUID workspaceId) {
        return workspaces.inTransaction(
                workspaceId,
                () -> sql.list(
                        "select number, type, (data::json ->> 'reminderId')::uuid as reminder_id"
                                + " from notice order by number",
                        row -> new Told(
                                row.getLong("number"),
                                row.getString("type"),
                                row.getObject("reminder_id", UUID.class))));
    }

    int count(UUID workspaceId, ReminderState state) {
        return workspaces.inTransaction(
                workspaceId,
                () -> sql.first("select count(*) from reminder where state = ?", row -> row.getInt(1), state.wireName())
                        .orElseThrow());
    }

    record Told(long number, String type, UUID reminderId) {}
}
