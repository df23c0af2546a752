package dev.rapport.templates.catalogue;

import dev.rapport.templates.database.Database;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateRows;
import dev.rapport.templates.library.TemplateStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lists templates of the current workspace in the current transaction.
@ApplicationScoped
class CatalogueStore {

    private final Database database;
    private final TemplateRows rows;

    CatalogueStore(Database database, TemplateRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /// A page of the templates that match, by name, with one more than the limit if there are more.
    List<Template> list(TemplateFilter filter, UUID reader, Optional<NamePosition> after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select ")
                .append(TemplateRows.COLUMNS)
                .append(TemplateStore.FROM)
                .append("where (t.visibility <> 'private' or t.owner_id = ?)");
        values.add(reader);
        filter.addConditions(sql, values, reader);
        after.ifPresent(position -> {
            sql.append(" and (lower(t.name), t.id) > (?, ?)");
            values.add(position.name());
            values.add(position.id());
        });
        sql.append(" order by lower(t.name), t.id limit ?");
        values.add(limit + 1);
        return database.list(sql.toString(), rows::template, values.toArray());
    }

    /// Where a page by name ended.
    record NamePosition(String name, UUID id) {}
}
