package dev.rapport.followup.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reports of the current workspace; every statement belongs to the current transaction.
@ApplicationScoped
class ImportStore {

    private static final String INSERT = """
            insert into import_run (id, member_id, created_at, report) values (?, ?, ?, ?::jsonb)
            """;

    private static final String ONE = """
            select report from import_run where workspace_id = current_workspace() and id = ?
            """;

    private static final String LIST = """
            select report
            from import_run
            where workspace_id = current_workspace() and (?::uuid is null or id < ?)
            order by id desc
            limit ?
            """;

    private final Sql sql;
    private final ObjectMapper json;

    ImportStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(ImportReport report) {
        try {
            sql.update(INSERT, report.id(), report.memberId(), report.createdAt(), json.writeValueAsString(report));
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Optional<ImportReport> find(UUID id) {
        return sql.first(ONE, row -> read(row.getString("report")), id);
    }

    /// The newest first.
    List<ImportReport> list(@Nullable UUID before, int limit) {
        return sql.list(LIST, row -> read(row.getString("report")), before, before, limit);
    }

    private ImportReport read(String report) {
        try {
            return json.readValue(report, ImportReport.class);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
