package dev.rapport.templates.sharing;

import dev.rapport.templates.catalogue.TemplateView;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Offers over HTTP. Owners and admins decide what leaves a workspace and what comes in.
@Path("/api/templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN})
@Tag(name = "offers")
class OfferResource {

    private final Offers offers;

    OfferResource(Offers offers) {
        this.offers = offers;
    }

    @POST
    @Path("/{id}/offers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Offers the published version to other workspaces")
    public List<OfferView> make(@RestPath UUID id, @Nullable OfferRequest request) {
        return offers.make(id, request == null ? null : request.workspaceIds());
    }

    @GET
    @Path("/{id}/offers")
    @Operation(summary = "Lists to whom a template was offered, and what they answered")
    public List<OfferView> made(@RestPath UUID id) {
        return offers.made(id);
    }

    @GET
    @Path("/offers")
    @Operation(summary = "Lists the open offers of other workspaces to this one, oldest first")
    public List<OfferView> received() {
        return offers.received();
    }

    @POST
    @Path("/offers/{offerId}/take")
    @Operation(summary = "Takes an offered template into the library as a draft")
    public TemplateView take(@RestPath UUID offerId) {
        return TemplateView.of(offers.take(offerId));
    }

    @POST
    @Path("/offers/{offerId}/decline")
    @Operation(summary = "Declines an offer")
    public void decline(@RestPath UUID offerId) {
        offers.decline(offerId);
    }

    @DELETE
    @Path("/offers/{offerId}")
    @Operation(summary = "Withdraws an open offer that this workspace made")
    public void withdraw(@RestPath UUID offerId) {
        offers.withdraw(offerId);
    }
}
