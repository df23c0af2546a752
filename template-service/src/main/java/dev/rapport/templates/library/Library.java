package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

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

    /// The template with the version that counts.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if this member sees no such template
    public Template get(UUID id) {
        starter.ensure();
        return store.find(id, workspace.memberId()).orElseThrow(() -> Problems.notFound("template", id));
    }

    /// The template with the version that is being worked on, if there is one, or else the newest.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if this member sees no such template
    public Template getNewest(UUID id) {
        starter.ensure();
        return store.findNewest(id, workspace.memberId()).orElseThrow(() -> Problems.notFound("template", id));
    }
}
