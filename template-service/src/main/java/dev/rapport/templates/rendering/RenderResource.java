package dev.rapport.templates.rendering;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.trial.Trials;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/templates/{id}/render")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "templates")
class RenderResource {

    private final Library library;
    private final Trials trials;
    private final Renderer renderer;

    RenderResource(Library library, Trials trials, Renderer renderer) {
        this.library = library;
        this.trials = trials;
        this.renderer = renderer;
    }

    @POST
    @Operation(summary = "Fills a template, judges the text, and says whether it is ready or held and why")
    public Rendered render(@RestPath UUID id, @Nullable RenderRequest request) {
        RenderRequest fills = request == null ? new RenderRequest(null, null, null, null) : request;
        UUID connectionId = fills.connectionId();
        Template template = connectionId == null ? library.get(id) : trials.assigned(id, connectionId);
        if (template.retiredAt() != null) {
            throw Problems.conflict("This template is out of use since " + template.retiredAt() + ".");
        }
        return renderer.render(template, fills);
    }
}
