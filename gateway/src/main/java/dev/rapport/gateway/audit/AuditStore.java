package dev.rapport.gateway.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AuditStore {

    private static final String COLUMNS =
            "id, at, actor_kind, member_id, key_id, actor_name, action, target, address, correlation_id, details";

    private static final String ADD = """
            insert into audit_entry (workspace_id, %s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            """.formatted(COLUMNS);

    private static final String MATCHING = """
            select %s
            from audit_entry
            where workspace_id = ?
              and (cast(? as text) is null or action = ?)
              and (cast(? as uuid) is null or member_id = ?)
              and (cast(? as timestamptz) is null or at >= ?)
              and (cast(? as timestamptz) is null or at < ?)
            """.formatted(COLUMNS);

    private static final String PAGE = MATCHING + """
              and (cast(? as uuid) is null or id < ?)
            order by id desc
            limit ?
            """;

    private static final String ALL = MATCHING + "order by id";

    private final Sql sql;
    private final ObjectMapper json;

    AuditStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID workspaceId, AuditEntry entry) {
        Actor actor = entry.actor();
        sql.update(
                ADD,
                workspaceId,
                entry.id(),
                entry.at(),
                actor.kind(),
                actor.memberId(),
                actor.keyId(),
                actor.name(),
                entry.action(),
                entry.target(),
                entry.address(),
                entry.correlationId(),
                written(entry.details()));
    }

    /// Newest first.
    List<AuditEntry> page(UUID workspaceId, AuditFilter filter, @Nullable UUID before, int size) {
        var given = parameters(workspaceId, filter);
        given.add(before);
        given.add(before);
        given.add(size);
        return sql.list(PAGE, this::read, given.toArray());
    }

    /// Oldest first.
    void forEach(UUID workspaceId, AuditFilter filter, Consumer<AuditEntry> reader) {
        sql.forEach(ALL, this::read, reader, parameters(workspaceId, filter).toArray());
    }

    private static List<@Nullable Object> parameters(UUID workspaceId, AuditFilter filter) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(workspaceId);
        for (Object value : new @Nullable Object[] {filter.action, filter.member(), filter.begin(), filter.end()}) {
            parameters.add(value);
            parameters.add(value);
        }
        return parameters;
    }

    private AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                Sql.instant(row, "at"),
                row.getString("action"),
                new Actor(
                        row.getString("actor_kind"),
                        row.getObject("member_id", UUID.class),
                        row.getString("actor_name"),
                        row.getObject("key_id", UUID.class)),
                row.getString("target"),
                row.getString("address"),
                row.getString("correlation_id"),
                details(row.getString("details")));
    }

    private String written(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a map of text can be written", cause);
        }
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an entry holds what was written", cause);
        }
    }
}
