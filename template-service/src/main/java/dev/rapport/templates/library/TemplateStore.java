package dev.rapport.templates.library;

import dev.rapport.templates.database.Database;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes templates of the current workspace in the current transaction.
@ApplicationScoped
public class TemplateStore {

    private static final String FROM = """
            from template t
            join lateral (
                select id, number, state, text, slots, published_at
                from template_version
                where template_id = t.id
                order by state = 'published' desc, number desc
                limit 1
            ) v on true
            """;

    private static final String INSERT = """
            insert into template (id, workspace_id, starter_key, name, purpose, kind, sender, audiences, situation, tags,
                visibility, owner_id, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, starter_key) where starter_key is not null do nothing
            """;

    private static final String INSERT_VERSION = """
            insert into template_version (id, workspace_id, template_id, number, state, text, slots, created_by,
                created_at, published_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private static final String BY_ID = "select " + TemplateRows.COLUMNS + FROM
            + " where t.id = ? and (t.visibility <> 'private' or t.owner_id = ?)";

    private static final String BY_VERSION = "select " + TemplateRows.COLUMNS + """
            from template t
            join template_version v on v.template_id = t.id
            where v.id = ? and (t.visibility <> 'private' or t.owner_id = ?)
            """;

    private static final String PUBLISHED_OF_KIND = "select " + TemplateRows.COLUMNS + FROM + """
            where t.kind = ? and t.visibility = 'workspace' and t.retired_at is null and v.state = 'published'
            order by t.created_at, t.id
            """;

    private final Database database;
    private final TemplateRows rows;
    private final CurrentWorkspace workspace;

    TemplateStore(Database database, TemplateRows rows, CurrentWorkspace workspace) {
        this.database = database;
        this.rows = rows;
        this.workspace = workspace;
    }

    /// Adds a template with its first version.
    ///
    /// @return false, with nothing added, if the workspace has the template's starter key already
    public boolean add(Template template) {
        Definition definition = template.definition();
        int added = database.update(
                INSERT,
                template.id(),
                workspace.id(),
                template.starterKey(),
                definition.name(),
                definition.purpose(),
                Wire.name(definition.kind()),
                Wire.name(definition.sender()),
                definition.audiences().stream().map(Wire::name).toList(),
                Wire.name(definition.situation()),
                definition.tags(),
                Wire.name(template.visibility()),
                template.ownerId(),
                template.updatedAt(),
                template.updatedAt());
        if (added == 1) {
            addVersion(template, template.ownerId(), template.updatedAt());
        }
        return added == 1;
    }

    private void addVersion(Template template, @Nullable UUID author, Instant now) {
        Template.Version version = template.version();
        database.update(
                INSERT_VERSION,
                version.id(),
                workspace.id(),
                template.id(),
                version.number(),
                Wire.name(version.state()),
                template.definition().text(),
                rows.slots(template.definition().slots()),
                author,
                now,
                version.publishedAt());
    }

    /// @param reader the member who asks; sees their own private templates and the workspace's
    public Optional<Template> find(UUID id, UUID reader) {
        return database.first(BY_ID, rows::template, id, reader);
    }

    /// The template as it was in one of its versions.
    public Optional<Template> findVersion(UUID versionId, UUID reader) {
        return database.first(BY_VERSION, rows::template, versionId, reader);
    }

    /// What the platform may write with by itself: the workspace's published templates of a kind, oldest first.
    public List<Template> published(Kind kind) {
        return database.list(PUBLISHED_OF_KIND, rows::template, Wire.name(kind));
    }

    /// A page of the templates that match, by name, with one more than the limit if there are more.
    List<Template> list(TemplateFilter filter, UUID reader, Optional<NamePosition> after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select ")
                .append(TemplateRows.COLUMNS)
                .append(FROM)
                .append("where (t.visibility <> 'private' or t.owner_id = ?)");
        values.add(reader);
        filter.addConditions(sql, values);
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
