package dev.rapport.templates.catalogue;

import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.StarterSeed;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.linting.Lint;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member finds in the library.
@ApplicationScoped
@Transactional
class Catalogue {

    private final CatalogueStore store;
    private final Library library;
    private final Lint lint;
    private final StarterSeed starter;
    private final CurrentWorkspace workspace;

    Catalogue(CatalogueStore store, Library library, Lint lint, StarterSeed starter, CurrentWorkspace workspace) {
        this.store = store;
        this.library = library;
        this.lint = lint;
        this.starter = starter;
        this.workspace = workspace;
    }

    Page<TemplateView> list(TemplateFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        starter.ensure();
        Optional<CatalogueStore.NamePosition> after = Cursor.read(
                cursor, 2, parts -> new CatalogueStore.NamePosition(parts.get(0), UUID.fromString(parts.get(1))));
        int size = Limit.of(limit);
        var found = store.list(filter, workspace.memberId(), after, size);
        return Page.of(found, size, Catalogue::position).map(TemplateView::of);
    }

    DetailView show(UUID id) {
        Template template = library.get(id);
        return new DetailView(TemplateView.of(template), lint.of(template));
    }

    private static Cursor position(Template template) {
        return Cursor.of(template.definition().name().toLowerCase(Locale.ROOT), template.id());
    }
}
