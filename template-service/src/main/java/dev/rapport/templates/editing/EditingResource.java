package dev.rapport.templates.editing;

import dev.rapport.service.idempotency.Idempotency;
import dev.rapport.service.problem.Problems;
import dev.rapport.templates.catalogue.TemplateView;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.library.Visibility;
import dev.rapport.templates.library.Wire;
import dev.rapport.templates.linting.LintReport;
import dev.rapport.templates.linting.Linter;
import dev.rapport.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Changing the library over HTTP.
@Path("/api/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OWNER, Role.ADMIN, Role.MEMBER})
@Tag(name = "templates")
class EditingResource {

    private final Editor editor;
    private final Reviewer reviewer;
    private final Library library;
    private final Linter linter;
    private final Idempotency idempotency;

    EditingResource(Editor editor, Reviewer reviewer, Library library, Linter linter, Idempotency idempotency) {
        this.editor = editor;
        this.reviewer = reviewer;
        this.library = library;
        this.linter = linter;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(summary = "Adds a template as a draft")
    public Response create(@RestHeader(Idempotency.HEADER) @Nullable String key, @Nullable SaveRequest request) {
        Definition definition = definition(request);
        String wanted = request == null ? null : request.visibility();
        Visibility visibility =
                wanted == null ? Visibility.WORKSPACE : Wire.read(Visibility.class, "visibility", wanted);
        String why = request == null ? null : request.why();
        return idempotency.once(
                key,
                "create template",
                request,
                () -> Response.status(Response.Status.CREATED)
                        .entity(TemplateView.of(editor.create(definition, visibility, why)))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Saves a template; an open version is changed, otherwise a new one is begun")
    public TemplateView save(@RestPath UUID id, @Nullable SaveRequest request) {
        Definition definition = definition(request);
        int revision = Editor.requireRevision(request == null ? null : request.revision());
        String visibility = request == null ? null : request.visibility();
        return TemplateView.of(
                editor.save(id, revision, definition, visibility, request == null ? null : request.why()));
    }

    @POST
    @Path("/{id}/submit")
    @Operation(summary = "Asks for review of the draft")
    public TemplateView submit(@RestPath UUID id, @Nullable MoveRequest request) {
        return TemplateView.of(reviewer.submit(id, MoveRequest.orEmpty(request).why()));
    }

    @POST
    @Path("/{id}/return")
    @Operation(summary = "Sends a version in review back, with a reason")
    public TemplateView giveBack(@RestPath UUID id, @Nullable MoveRequest request) {
        return TemplateView.of(
                reviewer.giveBack(id, MoveRequest.orEmpty(request).why()));
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "Publishes the open version, if its samples are judged well or with a reason to override")
    public TemplateView publish(@RestPath UUID id, @Nullable MoveRequest request) {
        MoveRequest move = MoveRequest.orEmpty(request);
        Template template = library.getNewest(id);
        LintReport report =
                linter.lint(template.definition()).orElseGet(() -> new LintReport(LintReport.PENDING, List.of()));
        return TemplateView.of(reviewer.publish(template, report, move.override(), move.why()));
    }

    @POST
    @Path("/{id}/rollback")
    @Operation(summary = "Publishes again what an earlier version said")
    public TemplateView rollBack(@RestPath UUID id, @Nullable MoveRequest request) {
        MoveRequest move = MoveRequest.orEmpty(request);
        return TemplateView.of(reviewer.rollBack(id, move.version(), move.why()));
    }

    @POST
    @Path("/{id}/retire")
    @Operation(summary = "Takes the template out of use")
    public TemplateView retire(@RestPath UUID id, @Nullable MoveRequest request) {
        return TemplateView.of(reviewer.retire(id, MoveRequest.orEmpty(request).why()));
    }

    private static Definition definition(@Nullable SaveRequest request) {
        TemplateForm form = request == null ? null : request.template();
        if (form == null) {
            throw Problems.invalidField("template", "is missing", "send the template's name, purpose, text and slots");
        }
        return form.read();
    }
}
