package dev.rapport.templates.library;

import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Limit;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current workspace's templates as the asking member sees them. Every workspace has the starter library from the
/// first look on.
@ApplicationScoped
@Transactional
public class Library {

    private final TemplateStore store;
    private final StarterSeed starter;
    private final CurrentWorkspace workspace;

    Library(TemplateStore store, StarterSeed starter, CurrentWorkspace workspace) {
        this.store = store;
        this.starter = starter;
        this.workspace = workspace;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if this member sees no such template
    public Template get(UUID id) {
        starter.ensure();
        return store.find(id, workspace.memberId()).orElseThrow(() -> Problems.notFound("template", id));
    }

    Page<TemplateView> list(TemplateFilter filter, @Nullable String cursor, @Nullable Integer limit) {
        starter.ensure();
        Optional<TemplateStore.NamePosition> after = Cursor.read(
                cursor, 2, parts -> new TemplateStore.NamePosition(parts.get(0), UUID.fromString(parts.get(1))));
        int size = Limit.of(limit);
        var found = store.list(filter, workspace.memberId(), after, size);
        return Page.of(found, size, Library::position).map(TemplateView::of);
    }

    private static Cursor position(Template template) {
        return Cursor.of(template.definition().name().toLowerCase(Locale.ROOT), template.id());
    }
}
