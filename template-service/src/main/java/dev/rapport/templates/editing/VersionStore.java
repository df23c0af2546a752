package dev.rapport.templates.editing;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateRows;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Visibility;
import dev.rapport.templates.library.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes templates and their versions, in the current transaction.
@ApplicationScoped
class VersionStore {

    private static final String LOCK = "select revision from template where id = ? for update";

    private static final String DESCRIBE = """
            update template
            set name = ?, purpose = ?, kind = ?, sender = ?, audiences = ?, situation = ?, tags = ?, visibility = ?,
                owner_id = ?, revision = revision + 1, updated_at = ?
            where id = ?
            """;

    private static final String REWRITE = """
            update template_version set text = ?, slots = ?::jsonb, state = 'draft' where id = ?
            """;

    private static final String ENTER = """
            update template_version
            set state = ?,
                published_at = case when ? = 'published' then ?::timestamptz else published_at end,
                retired_at = case when ? = 'retired' then ?::timestamptz else retired_at end
            where id = ?
            """;

    private static final String TOUCH = """
            update template set revision = revision + 1, updated_at = ?, retired_at = ? where id = ?
            """;

    private static final String VERSIONS = "select " + TemplateRows.COLUMNS + """
            from template t
            join template_version v on v.template_id = t.id
            where t.id = ?
            order by v.number desc
            """;

    private final Sql sql;
    private final TemplateRows rows;

    VersionStore(Sql sql, TemplateRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /// Keeps others from changing the template until the transaction ends.
    ///
    /// @return its revision
    int lock(UUID templateId) {
        return sql.first(LOCK, row -> row.getInt(1), templateId)
                .orElseThrow(() -> new IllegalStateException("seen a moment ago: " + templateId));
    }

    void describe(Template template, Definition definition, Visibility visibility, @Nullable UUID owner, Instant now) {
        sql.update(
                DESCRIBE,
                definition.name(),
                definition.purpose(),
                Wire.name(definition.kind()),
                Wire.name(definition.sender()),
                definition.audiences().stream().map(Wire::name).toList(),
                Wire.name(definition.situation()),
                definition.tags(),
                Wire.name(visibility),
                owner,
                now,
                template.id());
    }

    /// A version that is open takes the new wording and is a draft again.
    void rewrite(UUID versionId, Definition definition) {
        sql.update(REWRITE, definition.text(), rows.slots(definition.slots()), versionId);
    }

    void enter(UUID versionId, VersionState state, Instant now) {
        String name = Wire.name(state);
        sql.update(ENTER, name, name, now, name, now, versionId);
    }

    /// @param retiredAt when the whole template was taken out of use, null while it is in use
    void touch(UUID templateId, Instant now, @Nullable Instant retiredAt) {
        sql.update(TOUCH, now, retiredAt, templateId);
    }

    /// The template as it is in each of its versions, newest first.
    List<Template> versions(UUID templateId) {
        return sql.list(VERSIONS, rows::template, templateId);
    }

    Optional<Template> version(UUID templateId, int number) {
        return versions(templateId).stream()
                .filter(template -> template.version().number() == number)
                .findFirst();
    }

    Optional<Template> published(UUID templateId) {
        return versions(templateId).stream()
                .filter(template -> template.version().state() == VersionState.PUBLISHED)
                .findFirst();
    }

    int nextNumber(UUID templateId) {
        return versions(templateId).getFirst().version().number() + 1;
    }
}
