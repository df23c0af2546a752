package dev.rapport.followup.arc.catalogue;

import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcJson;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The own arcs of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class ArcStore {

    private static final String SELECT = """
            select arc.id, shown.version, shown.definition::text as definition, shown.created_at, arc.retired_at
            from arc
            join arc_version as shown on shown.arc_id = arc.id
            where arc.workspace_id = current_workspace()
            """;

    private static final String FIND = SELECT + "and arc.id = ? and shown.version = coalesce(?, arc.version)";

    private static final String LOCK = """
            select 1 from arc where workspace_id = current_workspace() and id = ? for update
            """;

    private static final String LIST = SELECT + """
            and shown.version = arc.version and (arc.retired_at is not null) = ? and (?::uuid is null or arc.id > ?)
            order by arc.id
            limit ?
            """;

    private static final String INSERT = """
            insert into arc (id, version, created_at, changed_at) values (?, 1, ?, ?)
            """;

    private static final String INSERT_VERSION = """
            insert into arc_version (arc_id, version, definition, created_by, created_at)
            select id, version, ?::jsonb, ?, ? from arc where id = ?
            """;

    private static final String NEXT_VERSION = "update arc set version = version + 1, changed_at = ? where id = ?";

    private static final String RETIRE = "update arc set retired_at = coalesce(retired_at, ?) where id = ?";

    private static final String DEFAULTS =
            "select sender, arc from arc_default where workspace_id = current_workspace()";

    private static final String SET_DEFAULT = """
            insert into arc_default (sender, arc) values (?, ?)
            on conflict on constraint arc_default_pk do update set arc = excluded.arc
            """;

    private final Sql sql;

    ArcStore(Sql sql) {
        this.sql = sql;
    }

    /// @param version the newest if null
    Optional<KnownArc> find(UUID id, @Nullable Integer version) {
        return sql.first(FIND, ArcStore::arc, id, version);
    }

    /// Takes the arc for this transaction, so that changes of one arc come one after the other.
    ///
    /// @return whether there is one
    boolean lock(UUID id) {
        return sql.first(LOCK, row -> true, id).isPresent();
    }

    /// In the order in which they were made.
    List<KnownArc> list(boolean retired, @Nullable UUID after, int limit) {
        return sql.list(LIST, ArcStore::arc, retired, after, after, limit);
    }

    void insert(UUID id, Arc arc, UUID by, Instant at) {
        sql.update(INSERT, id, at, at);
        sql.update(INSERT_VERSION, ArcJson.write(arc), by, at, id);
    }

    /// The caller has locked it.
    void insertVersion(UUID id, Arc arc, UUID by, Instant at) {
        sql.update(NEXT_VERSION, at, id);
        sql.update(INSERT_VERSION, ArcJson.write(arc), by, at, id);
    }

    void retire(UUID id, Instant at) {
        sql.update(RETIRE, at, id);
    }

    /// What the workspace has chosen, by sender.
    Map<String, String> defaults() {
        return sql.list(DEFAULTS, row -> Map.entry(row.getString("sender"), row.getString("arc"))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void setDefault(String sender, String arc) {
        sql.update(SET_DEFAULT, sender, arc);
    }

    private static KnownArc arc(ResultSet row) throws SQLException {
        return new KnownArc(
                row.getString("id"),
                row.getInt("version"),
                ArcJson.read(row.getString("definition")),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "retired_at"));
    }
}
