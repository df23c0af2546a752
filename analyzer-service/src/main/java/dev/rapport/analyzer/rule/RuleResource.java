package dev.rapport.analyzer.rule;

import dev.rapport.engine.Rule;
import dev.rapport.engine.RuleCatalogue;
import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/rules")
@Tag(name = "Rules", description = "What notes are judged by.")
@Produces(MediaType.APPLICATION_JSON)
class RuleResource {

    private static final Rules ALL =
            new Rules(RuleCatalogue.rules().stream().map(RuleDescription::of).toList());

    /// All rules; there are a few dozen, so the list has one page.
    public record Rules(List<RuleDescription> items) {}

    /// A rule with its severity in lower case and an example each way.
    public record RuleDescription(
            String id,
            String title,
            String severity,
            String explanation,
            List<String> sources,
            String goodExample,
            String badExample) {

        static RuleDescription of(Rule rule) {
            return new RuleDescription(
                    rule.id(),
                    rule.title(),
                    rule.severity().wireName(),
                    rule.explanation(),
                    rule.sources(),
                    rule.goodExample(),
                    rule.badExample());
        }
    }

    @GET
    @Operation(summary = "The catalogue of rules")
    public Rules list() {
        return ALL;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule")
    public RuleDescription one(String id) {
        return ALL.items().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("rule", id));
    }
}
