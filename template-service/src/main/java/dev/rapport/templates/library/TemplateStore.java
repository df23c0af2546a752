package dev.rapport.templates.library;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes templates of the current workspace in the current transaction.
@ApplicationScoped
public class TemplateStore {

    /// The version of `template t` that counts, as `v`.
    public static final String COUNTING_VERSION = """
            join lateral (
                select id, number, state, text, slots, published_at
                from template_version
                where template_id = t.id
                order by state = 'published' desc, number desc
                limit 1
            ) v on true
            """;

    /// `template t` with the version that counts as `v`.
    public static final String FROM = "from template t " + COUNTING_VERSION;

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

    private static final String NEWEST = "select " + TemplateRows.COLUMNS + """
            from template t
            join lateral (
                select id, number, state, text, slots, published_at
                from template_version
                where template_id = t.id
                order by state in ('draft', 'in_review') desc, number desc
                limit 1
            ) v on true
            where t.id = ? and (t.visibility <> 'private' or t.owner_id = ?)
            """;

    private static final String BY_VERSION = "select " + TemplateRows.COLUMNS + """
            from template t
            join template_version v on v.template_id = t.id
            where v.id = ? and (t.visibility <> 'private' or t.owner_id = ?)
            """;

    private static final String PUBLISHED_OF_KIND = "select " + TemplateRows.COLUMNS + FROM + """
            where t.kind = ? and t.visibility = 'workspace' and t.retired_at is null and v.state = 'published'
            order by t.starter_key is not null, t.created_at, t.id
            """;

    private final Sql sql;
    private final TemplateRows rows;
    private final CurrentWorkspace workspace;

    TemplateStore(Sql sql, TemplateRows rows, CurrentWorkspace workspace) {
        this.sql = sql;
        this.rows = rows;
        this.workspace = workspace;
    }

    /// Adds a template with its first version.
    ///
    /// @return false, with nothing added, if the workspace has the template's starter key already
    public boolean add(Template template) {
        Definition definition = template.definition();
        int added = sql.update(
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

    /// Adds the template's version as a new one.
    public void addVersion(Template template, @Nullable UUID author, Instant now) {
        Template.Version version = template.version();
        sql.update(
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
        return sql.first(BY_ID, rows::template, id, reader);
    }

    /// With the version that is being worked on, if there is one, or else the newest.
    public Optional<Template> findNewest(UUID id, UUID reader) {
        return sql.first(NEWEST, rows::template, id, reader);
    }

    /// The template as it was in one of its versions.
    public Optional<Template> findVersion(UUID versionId, UUID reader) {
        return sql.first(BY_VERSION, rows::template, versionId, reader);
    }

    /// What the platform may write with by itself: the workspace's published templates of a kind, its own
    /// before the starter library's, oldest first.
    public List<Template> published(Kind kind) {
        return sql.list(PUBLISHED_OF_KIND, rows::template, Wire.name(kind));
    }
}
