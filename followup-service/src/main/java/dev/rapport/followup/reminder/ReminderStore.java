package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Plan;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reminders of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class ReminderStore {

    private static final String SELECT =
            "select " + Reminder.COLUMNS + "from reminder join connection on connection.id = reminder.connection_id ";

    private static final String FIND = SELECT + "where reminder.id = ?";

    private static final String LOCK = FIND + " for update of reminder";

    private static final String LOCK_OPEN = SELECT + """
            where reminder.connection_id = ? and reminder.state in ('scheduled', 'due')
            for update of reminder
            """;

    private static final String LOCK_SCHEDULED_OF_MEMBER = SELECT + """
            where reminder.workspace_id = current_workspace() and reminder.member_id = ?
                and reminder.state = 'scheduled' and not reminder.snoozed
            order by reminder.id
            for update of reminder
            """;

    private static final String LOCK_CONNECTIONS_OF_PLANNED = """
            select id
            from connection
            where id in (
                select connection_id from reminder
                where workspace_id = current_workspace() and member_id = ? and state = 'scheduled' and not snoozed)
            order by id
            for update
            """;

    private static final String BUMP_FIRED = """
            select 1 from reminder where connection_id = ? and step = 'bump' and fired_at is not null
            """;

    private static final String INSERT = """
            insert into reminder (id, connection_id, member_id, step, kind, state, earliest_at, latest_at, due_at, reason,
                created_at)
            values (?, ?, ?, ?, ?, 'scheduled', ?, ?, ?, ?, ?)
            """;

    private static final String RESCHEDULE = """
            update reminder set earliest_at = ?, latest_at = ?, due_at = ?, reason = ? where id = ?
            """;

    private static final String HAND_OVER = """
            update reminder set member_id = ?, state = 'scheduled', due_at = ?, reason = ?, snoozed = ? where id = ?
            """;

    private static final String SNOOZE = """
            update reminder set state = 'scheduled', due_at = ?, reason = ?, snoozed = true where id = ?
            """;

    private static final String FINISH = "update reminder set state = ?, handled_at = ? where id = ?";

    private final Sql sql;

    ReminderStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Reminder> find(UUID id) {
        return sql.first(FIND, Reminder::of, id);
    }

    /// Takes the row for this transaction, after the connection's.
    Optional<Reminder> lock(UUID id) {
        return sql.first(LOCK, Reminder::of, id);
    }

    Optional<Reminder> lockOpen(UUID connectionId) {
        return sql.first(LOCK_OPEN, Reminder::of, connectionId);
    }

    /// What is planned for the member and not at a date of the member's own choice, all of it locked, the connections
    /// first as everywhere.
    List<Reminder> lockPlanned(UUID memberId) {
        sql.list(LOCK_CONNECTIONS_OF_PLANNED, row -> true, memberId);
        return sql.list(LOCK_SCHEDULED_OF_MEMBER, Reminder::of, memberId);
    }

    /// Whether a bump was ever shown to the member.
    boolean hasBumpFired(UUID connectionId) {
        return sql.first(BUMP_FIRED, row -> true, connectionId).isPresent();
    }

    void insert(UUID id, UUID connectionId, UUID memberId, Plan.Next next, Instant now) {
        sql.update(
                INSERT,
                id,
                connectionId,
                memberId,
                next.step(),
                next.kind().wireName(),
                next.earliest(),
                next.latest(),
                next.dueAt(),
                next.reason(),
                now);
    }

    void reschedule(UUID id, Instant earliest, @Nullable Instant latest, Instant dueAt, String reason) {
        sql.update(RESCHEDULE, earliest, latest, dueAt, reason, id);
    }

    void handOver(UUID id, UUID memberId, Instant dueAt, String reason, boolean snoozed) {
        sql.update(HAND_OVER, memberId, dueAt, reason, snoozed, id);
    }

    void snooze(UUID id, Instant until, String reason) {
        sql.update(SNOOZE, until, reason, id);
    }

    void finish(UUID id, ReminderState state, Instant at) {
        sql.update(FINISH, state.wireName(), at, id);
    }

    /// The soonest first, from after the cursor on.
    List<Reminder> list(ReminderFilter filter, Optional<ReminderPosition> after, int limit) {
        var conditions = new ReminderConditions();
        conditions.add("reminder.workspace_id = current_workspace()");
        filter.state().ifPresent(state -> conditions.add("reminder.state = ?", state.wireName()));
        filter.memberId().ifPresent(member -> conditions.add("reminder.member_id = ?", member));
        filter.connectionId().ifPresent(id -> conditions.add("reminder.connection_id = ?", id));
        after.ifPresent(row -> conditions.add("(reminder.due_at, reminder.id) > (?, ?)", row.dueAt(), row.id()));
        String query = SELECT + conditions.where() + " order by reminder.due_at, reminder.id limit " + limit;
        return sql.list(query, Reminder::of, conditions.parameters());
    }
}
