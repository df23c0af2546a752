package dev.rapport.followup.privacy;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads everything that is kept about people of the current workspace, as JSON made of the rows themselves, so that a
/// column that is added later is in it.
@ApplicationScoped
class ExportStore {

    private static final String PERSON = """
            select jsonb_build_object(
                'connection', to_jsonb(connection) - 'workspace_id',
                'history', (select coalesce(jsonb_agg(to_jsonb(entry) - '{workspace_id,connection_id}'::text[]
                        order by entry.id), '[]')
                    from history_entry as entry where entry.connection_id = connection.id),
                'reminders', (select coalesce(jsonb_agg(to_jsonb(reminder) - '{workspace_id,connection_id}'::text[]
                        order by reminder.id), '[]')
                    from reminder where reminder.connection_id = connection.id),
                'deliveries', (select coalesce(jsonb_agg(to_jsonb(delivery) - '{workspace_id,connection_id}'::text[]
                        || jsonb_build_object('payload', delivery.payload::jsonb) order by delivery.position), '[]')
                    from delivery where delivery.connection_id = connection.id))::text as person
            from connection
            where connection.workspace_id = current_workspace()
            """;

    private static final String ONE = PERSON + " and connection.id = ?";
    private static final String ALL = PERSON + " order by connection.id";

    private final Sql sql;

    ExportStore(Sql sql) {
        this.sql = sql;
    }

    /// @return JSON with the database's names
    Optional<String> find(UUID connectionId) {
        return sql.first(ONE, row -> row.getString("person"), connectionId);
    }

    void forEach(Consumer<String> consumer) {
        sql.forEach(ALL, row -> row.getString("person"), consumer);
    }
}
