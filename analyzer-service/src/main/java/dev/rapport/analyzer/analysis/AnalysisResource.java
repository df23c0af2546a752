package dev.rapport.analyzer.analysis;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.ChangesNothing;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/analyses")
@Tag(name = "Analyses", description = "Judging notes.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class AnalysisResource {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Analyst analyst;
    private final CurrentWorkspace workspace;

    AnalysisResource(Analyst analyst, CurrentWorkspace workspace) {
        this.analyst = analyst;
        this.workspace = workspace;
    }

    @POST
    @ChangesNothing
    @Operation(
            summary = "Judge a note",
            description =
                    "Nothing is stored: the note is judged by the rules and the workspace's settings, and forgotten.")
    public AnalysisAnswer analyze(@Nullable AnalysisRequest request) {
        if (request == null) {
            throw Problems.invalidField(
                    "the body", "is missing", "send an object with text, sender, audience, situation");
        }
        NoteToJudge note = read(request);
        return AnalysisAnswer.of(
                IDS.generate(), analyst.read(workspace.id(), note), analyst.suggest(workspace.id(), note));
    }

    private static NoteToJudge read(AnalysisRequest request) {
        try {
            return NoteReader.read(request);
        } catch (InvalidNoteException invalid) {
            throw Problems.invalidFields(invalid.errors());
        }
    }
}
