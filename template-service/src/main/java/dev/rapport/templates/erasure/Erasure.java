package dev.rapport.templates.erasure;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.messaging.ForgottenKeys;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Forgets a person: their drafts go; what became of their note stays in the counts, and in the trial that gave it its
/// version, under an id that is nobody's. Runs in the transaction of the event's receipt.
@ApplicationScoped
public class Erasure {

    private static final NoArgGenerator IDS = Generators.randomBasedGenerator();

    private static final String DRAFTS = """
            delete from draft where workspace_id = current_workspace() and connection_id = ?
            """;

    /// Drafts on their way to the other services.
    private static final String EVENTS = """
            delete from outbox
            where key = ? or (topic = 'rapport.analyses' and key in (
                select id from draft where workspace_id = current_workspace() and connection_id = ?))
            """;

    private static final String OUTCOME = """
            update outcome set connection_id = ? where workspace_id = current_workspace() and connection_id = ?
            """;

    private static final String ASSIGNMENT = """
            update trial_assignment set connection_id = ?
            where workspace_id = current_workspace() and connection_id = ?
            """;

    private final Sql sql;
    private final ForgottenKeys forgotten;

    Erasure(Sql sql, ForgottenKeys forgotten) {
        this.sql = sql;
        this.forgotten = forgotten;
    }

    public void erase(ConnectionEvent.Erased erased) {
        UUID connection = erased.connectionId();
        forgotten.forget(List.of(connection));
        sql.update(EVENTS, connection, connection);
        sql.update(DRAFTS, connection);
        UUID nobody = IDS.generate();
        sql.update(OUTCOME, nobody, connection);
        sql.update(ASSIGNMENT, nobody, connection);
    }
}
