package dev.rapport.followup.connection;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

@ApplicationScoped
class ExportStore {

    private static final String ALL = """
            select id, person_name, person_company, person_position, person_profile_url, note_text, note_sender,
                note_audience, note_situation, state, sent_at, accepted_at, member_id, created_at,
                (select min(at) from history_entry
                 where connection_id = connection.id and kind = 'replied') as replied_at
            from connection
            where workspace_id = current_workspace() and (?::text is null or state = ?)
                and (?::uuid is null or member_id = ?)
            order by id
            """;

    private final Sql sql;

    ExportStore(Sql sql) {
        this.sql = sql;
    }

    /// The oldest first, one at a time.
    void forEach(ConnectionFilter filter, Consumer<ExportRow> consumer) {
        String state = filter.state().orElse(null);
        UUID member = filter.memberId().orElse(null);
        sql.forEach(ALL, ExportRow::of, consumer, state, state, member, member);
    }
}
