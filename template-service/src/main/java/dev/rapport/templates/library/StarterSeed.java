package dev.rapport.templates.library;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;

/// Gives a workspace the starter library once. What the workspace has changed or retired since stays as it is.
@ApplicationScoped
public class StarterSeed {

    private static final String VERSION = "select version from starter_library where workspace_id = ?";

    /// The row's lock keeps a second request out until the first has added everything.
    private static final String TAKE = """
            insert into starter_library (workspace_id, version, seeded_at)
            values (?, ?, ?)
            on conflict (workspace_id) do update set version = excluded.version, seeded_at = excluded.seeded_at
            where starter_library.version < excluded.version
            """;

    private final StarterLibrary library;
    private final TemplateStore templates;
    private final Sql sql;
    private final CurrentWorkspace workspace;
    private final Publications publications;
    private final Clock clock;

    StarterSeed(
            StarterLibrary library,
            TemplateStore templates,
            Sql sql,
            CurrentWorkspace workspace,
            Publications publications,
            Clock clock) {
        this.library = library;
        this.templates = templates;
        this.sql = sql;
        this.workspace = workspace;
        this.publications = publications;
        this.clock = clock;
    }

    /// Call it in the transaction that is about to read templates.
    public void ensure() {
        int present = sql.first(VERSION, row -> row.getInt(1), workspace.id()).orElse(0);
        if (present < library.version() && sql.update(TAKE, workspace.id(), library.version(), clock.instant()) == 1) {
            library.templates().forEach(this::add);
        }
    }

    private void add(TemplateForm form) {
        Template template = NewTemplate.published(
                Objects.requireNonNull(form.key(), "a starter template has a key"), form.read(), clock.instant());
        if (templates.add(template)) {
            publications.announce(template);
        }
    }
}
