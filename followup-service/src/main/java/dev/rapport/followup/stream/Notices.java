package dev.rapport.followup.stream;

import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Where a change leaves what the event stream tells, in the transaction of the change. The workspace's counter stays
/// locked until that ends: append last, when all other rows are locked.
@ApplicationScoped
public class Notices {

    private static final String APPEND = """
            with counted as (
                insert into notice_counter as counter (workspace_id, last)
                values (current_workspace(), 1)
                on conflict on constraint notice_counter_pk do update set last = counter.last + 1
                returning counter.last
            )
            insert into notice (workspace_id, number, member_id, type, data, created_at)
            select current_workspace(), counted.last, ?, ?, ?, ?
            from counted
            """;

    private final Sql sql;
    private final Clock clock;

    Notices(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Adds an event of the current workspace.
    ///
    /// @param memberId whose reminder it is about
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(UUID memberId, Event event) {
        append(memberId, nameOf(event), EventJson.write(event));
    }

    /// Adds what only the stream tells.
    ///
    /// @param data JSON
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(UUID memberId, String type, String data) {
        sql.update(APPEND, memberId, type, data, clock.instant());
    }

    /// `reminder.due` for `dev.rapport.reminder.due.v1`.
    private static String nameOf(Event event) {
        String type = EventType.of(event).typeName();
        return type.substring("dev.rapport.".length(), type.lastIndexOf('.'));
    }
}
