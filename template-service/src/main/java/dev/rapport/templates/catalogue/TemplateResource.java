package dev.rapport.templates.catalogue;

import dev.rapport.service.paging.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The template library over HTTP.
@Path("/api/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "templates")
class TemplateResource {

    private final Catalogue catalogue;

    TemplateResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "Lists templates by name, narrowed by kind, sender, audience, situation, state and tag")
    public Page<TemplateView> list(
            @BeanParam TemplateFilter filter, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return catalogue.list(filter, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Shows a template with its slots and how long its text gets, and what the analyzer says of it")
    public DetailView get(@RestPath UUID id) {
        return catalogue.show(id);
    }
}
