package dev.rapport.templates.sharing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.editing.Editor;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Visibility;
import dev.rapport.templates.outcome.OutcomeReport;
import dev.rapport.templates.outcome.VersionOutcome;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workspace offers what it has published; the other takes it as a draft of its own, or declines. Nothing is in a
/// library that its workspace has not taken.
@ApplicationScoped
@Transactional
class Offers {

    private static final int MOST_AT_ONCE = 100;

    private final OfferStore store;
    private final Library library;
    private final Editor editor;
    private final OutcomeReport outcomes;
    private final CurrentWorkspace workspace;

    Offers(OfferStore store, Library library, Editor editor, OutcomeReport outcomes, CurrentWorkspace workspace) {
        this.store = store;
        this.library = library;
        this.editor = editor;
        this.outcomes = outcomes;
        this.workspace = workspace;
    }

    List<OfferView> make(UUID templateId, @Nullable List<@Nullable UUID> workspaceIds) {
        Template template = library.get(templateId);
        if (template.version().state() != VersionState.PUBLISHED || template.visibility() == Visibility.PRIVATE) {
            throw Problems.conflict("Only what is published to the workspace can be offered to another.");
        }
        if (workspaceIds == null || workspaceIds.isEmpty() || workspaceIds.size() > MOST_AT_ONCE) {
            throw Problems.invalidField("workspaceIds", "is missing or too long", "name 1 to " + MOST_AT_ONCE);
        }
        VersionOutcome evidence = evidence(template);
        for (UUID toWorkspaceId : workspaceIds) {
            if (toWorkspaceId == null || toWorkspaceId.equals(workspace.id())) {
                throw Problems.invalidField("workspaceIds", "names no other workspace", "leave it out");
            }
            store.offer(template, evidence, toWorkspaceId);
        }
        return store.made(templateId);
    }

    private @Nullable VersionOutcome evidence(Template template) {
        return outcomes.of(template.id()).stream()
                .filter(outcome -> outcome.versionId().equals(template.version().id()))
                .findFirst()
                .orElse(null);
    }

    List<OfferView> made(UUID templateId) {
        library.get(templateId);
        return store.made(templateId);
    }

    List<OfferView> received() {
        return store.received();
    }

    Template take(UUID id) {
        OfferView offer = open(id);
        store.answer(id, "taken");
        return editor.create(offer.template().read(), Visibility.WORKSPACE, "Offered by another workspace");
    }

    void decline(UUID id) {
        open(id);
        store.answer(id, "declined");
    }

    void withdraw(UUID id) {
        if (!store.withdraw(id)) {
            throw Problems.notFound("open offer", id);
        }
    }

    private OfferView open(UUID id) {
        return store.open(id).orElseThrow(() -> Problems.notFound("open offer", id));
    }
}
