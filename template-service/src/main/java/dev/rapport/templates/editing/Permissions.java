package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.Visibility;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// A private template is its owner's to change as they like. What the workspace sees, members change and submit, and
/// owners and admins of the workspace decide about.
@ApplicationScoped
class Permissions {

    private final SecurityIdentity identity;
    private final CurrentWorkspace workspace;

    Permissions(SecurityIdentity identity, CurrentWorkspace workspace) {
        this.identity = identity;
        this.workspace = workspace;
    }

    void requireDecider(Template template) {
        if (template.visibility() == Visibility.WORKSPACE && !decides()) {
            throw forbidden("Owners and admins of the workspace publish, return and retire; submit it for review.");
        }
    }

    void requireOwner(Template template) {
        if (!workspace.memberId().equals(template.ownerId()) && !decides()) {
            throw forbidden("Whoever made the template, or an owner or admin of the workspace, says who sees it.");
        }
    }

    private boolean decides() {
        return identity.hasRole(Role.OWNER) || identity.hasRole(Role.ADMIN);
    }

    private static RuntimeException forbidden(String detail) {
        return Problems.problem("forbidden", Response.Status.FORBIDDEN, detail).build();
    }
}
