package dev.rapport.analyzer.rule;

import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/rules/settings")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
class RuleSettingsResource {

    private final RuleSettingStore store;
    private final RuleSettings settings;
    private final CurrentWorkspace workspace;

    RuleSettingsResource(RuleSettingStore store, RuleSettings settings, CurrentWorkspace workspace) {
        this.store = store;
        this.settings = settings;
        this.workspace = workspace;
    }

    @GET
    @Operation(summary = "What the workspace sets about judging")
    public RuleSettingsDocument read() throws SQLException {
        return RuleSettingsDocument.of(store.read());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.ADMIN})
    @Operation(summary = "Replace what the workspace sets about judging")
    public RuleSettingsDocument replace(@Nullable RuleSettingsDocument document) throws SQLException {
        if (document == null) {
            throw Problems.invalidField("the body", "is missing", "send an object with limit, allowedPhrases, rules");
        }
        JudgingSettings wanted = RuleSettingsReader.read(document);
        store.replace(wanted);
        settings.forget(workspace.id());
        return RuleSettingsDocument.of(wanted);
    }
}
