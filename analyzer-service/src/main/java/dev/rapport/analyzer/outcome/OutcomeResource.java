package dev.rapport.analyzer.outcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/outcomes")
@Tag(name = "Outcomes", description = "What became of the workspace's own notes.")
@Produces(MediaType.APPLICATION_JSON)
class OutcomeResource {

    private final SentNoteStore store;
    private final OutcomeConfig config;
    private final Clock clock;

    OutcomeResource(SentNoteStore store, OutcomeConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /// @param threshold settled notes that a rule needs before its rates are shown
    public record RuleOutcomes(
            @Schema(description = "Settled notes that a rule needs before its rates are shown.")
            int threshold,

            @Schema(description = "Days after which a note without an answer counts as not accepted.")
            long maturityDays,

            List<RuleOutcome> items) {}

    @GET
    @Path("rules")
    @Operation(
            summary = "Outcomes by rule",
            description =
                    "Of the notes in which a rule had a finding: how many were accepted and replied to, with 95 % Wilson intervals.")
    public RuleOutcomes byRule() throws SQLException {
        var counts = store.byRule(clock.instant().minus(config.maturity()));
        return new RuleOutcomes(
                config.threshold(),
                config.maturity().toDays(),
                counts.stream()
                        .map(rule -> RuleOutcome.of(rule, config.threshold()))
                        .toList());
    }
}
