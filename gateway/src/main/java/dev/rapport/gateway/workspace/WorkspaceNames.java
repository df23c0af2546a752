package dev.rapport.gateway.workspace;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class WorkspaceNames {

    private final Sql sql;

    WorkspaceNames(Sql sql) {
        this.sql = sql;
    }

    public String of(UUID workspaceId) {
        return sql.first("select name from workspace where id = ?", row -> row.getString(1), workspaceId)
                .orElse("");
    }
}
