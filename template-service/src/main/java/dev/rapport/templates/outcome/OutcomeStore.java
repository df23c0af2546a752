package dev.rapport.templates.outcome;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;

/// Notes what became of notes. A row a connection, a column an event: events may come in any order and more than once,
/// and the first time of each counts.
@ApplicationScoped
public class OutcomeStore {

    private static final String SENT = """
            insert into outcome (workspace_id, connection_id, template_version_id, sent_at)
            values (?, ?, ?, ?)
            on conflict (workspace_id, connection_id) do update
            set template_version_id = coalesce(outcome.template_version_id, excluded.template_version_id),
                sent_at = least(outcome.sent_at, excluded.sent_at)
            """;

    private static final String ACCEPTED = later("accepted_at");
    private static final String NOT_ACCEPTED = later("not_accepted_at");
    private static final String REPLIED = later("replied_at");

    private final Sql sql;
    private final CurrentWorkspace workspace;

    OutcomeStore(Sql sql, CurrentWorkspace workspace) {
        this.sql = sql;
        this.workspace = workspace;
    }

    public void sent(ConnectionEvent.Sent event) {
        sql.update(SENT, workspace.id(), event.connectionId(), event.templateVersionId(), event.sentAt());
    }

    public void accepted(ConnectionEvent.Accepted event) {
        sql.update(ACCEPTED, workspace.id(), event.connectionId(), event.acceptedAt());
    }

    public void notAccepted(ConnectionEvent.NotAccepted event) {
        sql.update(NOT_ACCEPTED, workspace.id(), event.connectionId(), event.notAcceptedAt());
    }

    public void replied(ConnectionEvent.Replied event) {
        sql.update(REPLIED, workspace.id(), event.connectionId(), event.repliedAt());
    }

    private static String later(String column) {
        return """
                insert into outcome (workspace_id, connection_id, %1$s)
                values (?, ?, ?)
                on conflict (workspace_id, connection_id) do update set %1$s = least(outcome.%1$s, excluded.%1$s)
                """.formatted(column);
    }
}
