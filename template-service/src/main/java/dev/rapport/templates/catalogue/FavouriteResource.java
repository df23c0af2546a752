package dev.rapport.templates.catalogue;

import dev.rapport.service.sql.Sql;
import dev.rapport.templates.library.Library;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The asking member's favourites.
@Path("/api/templates/{id}/favourite")
@Transactional
@Tag(name = "templates")
class FavouriteResource {

    private static final String ADD = """
            insert into favourite (workspace_id, member_id, template_id) values (?, ?, ?) on conflict do nothing
            """;

    private static final String REMOVE = "delete from favourite where member_id = ? and template_id = ?";

    private final Library library;
    private final Sql sql;
    private final CurrentWorkspace workspace;

    FavouriteResource(Library library, Sql sql, CurrentWorkspace workspace) {
        this.library = library;
        this.sql = sql;
        this.workspace = workspace;
    }

    @PUT
    @Operation(summary = "Keeps a template at hand")
    public void add(@RestPath UUID id) {
        library.get(id);
        sql.update(ADD, workspace.id(), workspace.memberId(), id);
    }

    @DELETE
    @Operation(summary = "Lets it go again")
    public void remove(@RestPath UUID id) {
        sql.update(REMOVE, workspace.memberId(), id);
    }
}
