package dev.rapport.templates.outcome;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Outcomes over HTTP. They are the team's own counts, never a prediction.
@Path("/api/templates/{id}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
class OutcomeResource {

    private final OutcomeReport report;

    OutcomeResource(OutcomeReport report) {
        this.report = report;
    }

    @GET
    @Operation(summary = "Lists sent, accepted and replied by version, with 95 % intervals where there is enough data")
    public List<VersionOutcome> list(@RestPath UUID id) {
        return report.of(id);
    }

    @GET
    @Path("/comparison")
    @Operation(summary = "Compares how often two versions are accepted")
    public Comparison compare(
            @RestPath UUID id, @RestQuery @Nullable Integer first, @RestQuery @Nullable Integer second) {
        List<VersionOutcome> outcomes = report.of(id);
        return Comparison.of(find(outcomes, "first", first), find(outcomes, "second", second));
    }

    private static VersionOutcome find(List<VersionOutcome> outcomes, String field, @Nullable Integer number) {
        return outcomes.stream()
                .filter(outcome -> number != null && outcome.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.invalidField(
                        field, "names no version of this template", "send the number of a version"));
    }
}
