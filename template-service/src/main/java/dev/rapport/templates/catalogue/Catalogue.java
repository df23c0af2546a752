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
import java.math.BigDecimal;
import java.util.List;
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
        Optional<CatalogueStore.Position> after = Cursor.read(cursor, 3, Catalogue::position);
        int size = Limit.of(limit);
        var found = store.list(filter, workspace.memberId(), after, size);
        return Page.of(found, size, Catalogue::cursor).map(ranked -> TemplateView.of(ranked.template()));
    }

    DetailView show(UUID id) {
        Template template = library.get(id);
        return new DetailView(TemplateView.of(template), lint.of(template));
    }

    private static Cursor cursor(CatalogueStore.Ranked ranked) {
        return Cursor.of(ranked.rank(), ranked.name(), ranked.template().id());
    }

    private static CatalogueStore.Position position(List<String> parts) {
        return new CatalogueStore.Position(
                new BigDecimal(parts.get(0)).toPlainString(), parts.get(1), UUID.fromString(parts.get(2)));
    }
}
