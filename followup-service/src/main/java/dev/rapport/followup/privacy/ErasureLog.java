package dev.rapport.followup.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was erased in the current workspace, when and by whom: numbers, nobody's name.
@ApplicationScoped
class ErasureLog {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String ADD = """
            insert into erasure (id, cause, member_id, connections, erased_at) values (?, ?, ?, ?, ?)
            """;

    private static final String LIST = """
            select id, cause, member_id, connections, erased_at
            from erasure
            where workspace_id = current_workspace() and (?::uuid is null or id < ?)
            order by id desc
            limit ?
            """;

    private final Sql sql;

    ErasureLog(Sql sql) {
        this.sql = sql;
    }

    /// @param cause `request`, `retention` or `workspace`
    /// @param memberId who asked; absent where it came by itself
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(UUID id, String cause, @Nullable UUID memberId, int connections, Instant erasedAt) {}

    void add(Erasure.Cause cause, @Nullable UUID memberId, int connections, Instant at) {
        sql.update(ADD, IDS.generate(), cause.name().toLowerCase(Locale.ROOT), memberId, connections, at);
    }

    /// The newest first.
    List<Entry> list(Optional<UUID> before, int limit) {
        UUID last = before.orElse(null);
        return sql.list(
                LIST,
                row -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("cause"),
                        row.getObject("member_id", UUID.class),
                        row.getInt("connections"),
                        Sql.instant(row, "erased_at")),
                last,
                last,
                limit);
    }
}
