package dev.rapport.followup.reminder;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Claims what is due, across workspaces: marks it, leaves `reminder.due` in the outbox and numbers it for the event
/// stream, all in one statement. What another replica is claiming, or a member is changing, is left to them.
@ApplicationScoped
class DueReminders {

    /// The role that may look across workspaces; it lasts until the transaction ends.
    static final String ACT_AS_WORKER = "set local role followup_worker";

    /// The rows of the queue's front; its own constant so that a test can read its plan.
    static final String QUEUE = """
            select id
            from reminder
            where state = 'scheduled' and due_at <= ?
            order by due_at
            limit ?
            for update skip locked
            """;

    /// Counters are taken in the order of the workspaces' ids, so that two replicas do not wait for each other.
    static final String CLAIM = "with queue as materialized (" + QUEUE + """
            ), fired as (
                update reminder
                set state = 'due', fired_at = ?
                from queue
                where reminder.id = queue.id
                returning reminder.id, reminder.workspace_id, reminder.connection_id, reminder.member_id,
                    reminder.step, coalesce(reminder.kind, reminder.step) as kind, reminder.due_at
            ), event as materialized (
                select fired.id, fired.workspace_id, fired.connection_id, fired.member_id,
                    row_number() over (partition by fired.workspace_id order by fired.due_at, fired.id) as place,
                    json_strip_nulls(json_build_object(
                        'reminderId', fired.id,
                        'connectionId', fired.connection_id,
                        'memberId', fired.member_id,
                        'step', fired.step,
                        'dueAt', to_char(fired.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                        'person', json_build_object(
                            'name', connection.person_name,
                            'company', connection.person_company,
                            'position', connection.person_position,
                            'profileUrl', connection.person_profile_url),
                        'note', json_build_object(
                            'text', connection.note_text,
                            'sender', connection.note_sender,
                            'audience', connection.note_audience,
                            'situation', connection.note_situation),
                        'kind', fired.kind))::text as data
                from fired
                join connection on connection.id = fired.connection_id
            ), counted as (
                insert into notice_counter as counter (workspace_id, last)
                select workspace_id, count(*) from event group by workspace_id order by workspace_id
                on conflict on constraint notice_counter_pk do update set last = counter.last + excluded.last
                returning counter.workspace_id, counter.last
            ), total as (
                select workspace_id, count(*) as events from event group by workspace_id
            ), noticed as (
                insert into notice (workspace_id, number, member_id, type, data, created_at)
                select event.workspace_id, counted.last - total.events + event.place, event.member_id,
                    'reminder.due', event.data, ?
                from event
                join counted using (workspace_id)
                join total using (workspace_id)
            )
            insert into outbox (shard, id, topic, key, type, workspace_id, correlation_id, occurred_at, data)
            select outbox_shard(connection_id), uuidv7(), 'rapport.reminders', connection_id,
                'dev.rapport.reminder.due.v1', workspace_id, id::text, ?, data
            from event
            order by workspace_id, place
            """;

    private final Sql sql;

    DueReminders(Sql sql) {
        this.sql = sql;
    }

    /// Claims up to `limit` reminders whose time has come.
    ///
    /// @return how many became due; fewer than the limit if no more were to be had
    @Transactional(Transactional.TxType.MANDATORY)
    int claim(Instant now, int limit) {
        sql.execute(ACT_AS_WORKER);
        return sql.update(CLAIM, now, limit, now, now, now);
    }
}
