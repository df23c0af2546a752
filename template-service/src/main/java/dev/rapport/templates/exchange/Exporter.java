package dev.rapport.templates.exchange;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.StarterSeed;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.library.TemplateRows;
import dev.rapport.templates.library.TemplateStore;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Writes what the member sees of the library, retired templates left out, by name.
@ApplicationScoped
@Transactional
class Exporter {

    private static final String ALL = "select " + TemplateRows.COLUMNS + TemplateStore.FROM + """
            where t.retired_at is null and (t.visibility <> 'private' or t.owner_id = ?)
            order by lower(t.name), t.id
            """;

    private final StarterSeed starter;
    private final Sql sql;
    private final TemplateRows rows;
    private final CurrentWorkspace workspace;

    Exporter(StarterSeed starter, Sql sql, TemplateRows rows, CurrentWorkspace workspace) {
        this.starter = starter;
        this.sql = sql;
        this.rows = rows;
        this.workspace = workspace;
    }

    List<TemplateForm> all() {
        starter.ensure();
        return sql.list(ALL, rows::template, workspace.memberId()).stream()
                .map(template -> TemplateForm.of(template.starterKey(), template.definition()))
                .toList();
    }
}
