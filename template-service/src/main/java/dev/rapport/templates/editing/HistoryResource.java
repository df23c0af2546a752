package dev.rapport.templates.editing;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.catalogue.TemplateView;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.Template;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// A template's versions, what was done to them, and what changed from one to another.
@Path("/api/templates/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "templates")
class HistoryResource {

    private final Library library;
    private final VersionStore versions;
    private final HistoryStore history;

    HistoryResource(Library library, VersionStore versions, HistoryStore history) {
        this.library = library;
        this.versions = versions;
        this.history = history;
    }

    @GET
    @Operation(summary = "Lists the versions, newest first, with who did what, when and why")
    public HistoryView list(@RestPath UUID id) {
        library.get(id);
        return new HistoryView(
                versions.versions(id).stream()
                        .map(version -> TemplateView.of(version).version())
                        .toList(),
                history.of(id));
    }

    @GET
    @Path("/{from}/diff/{to}")
    @Operation(summary = "Shows what changed from one version's text to another's, word by word")
    public List<DifferenceView> difference(@RestPath UUID id, @RestPath int from, @RestPath int to) {
        library.get(id);
        return DifferenceView.of(text(id, from), text(id, to));
    }

    private String text(UUID id, int number) {
        Template version = versions.version(id, number).orElseThrow(() -> Problems.notFound("version", number));
        return version.definition().text();
    }

    /// The versions and what was done.
    record HistoryView(List<TemplateView.VersionView> versions, List<HistoryStore.Entry> history) {}
}
