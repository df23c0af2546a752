package dev.rapport.analyzer.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.analyzer.outcome.CohortStore.Scored;
import dev.rapport.service.problem.Problems;
import dev.rapport.statistics.Proportion;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/outcomes/estimate")
@Tag(name = "Outcomes")
@Produces(MediaType.APPLICATION_JSON)
class EstimateResource {

    private static final int FEWEST_OF_EACH = 30;
    private static final int HIGHEST_SCORE = 100;

    private final CohortStore store;
    private final OutcomeConfig config;
    private final Clock clock;

    EstimateResource(CohortStore store, OutcomeConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /// What a score has meant in this workspace.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Estimate(
            @Schema(description = "Whether the workspace's own outcomes support an estimate.")
            boolean available,

            @Schema(description = "Why, in words.") String reason,

            @Schema(description = "Notes that are old enough.")
            int notes,

            @Nullable Calibration calibration,

            @Schema(
                    description =
                            "The share of notes with that score that were accepted; only if available and asked for.")
            @Nullable
            Proportion acceptance) {}

    @GET
    @Transactional
    @Operation(
            summary = "What a score has meant for acceptance here",
            description =
                    "From the workspace's own outcomes, once they support it. The score stays fit to the guidance.")
    public Estimate estimate(@QueryParam("score") @Nullable String score) {
        Integer asked = score == null ? null : score(score);
        List<Scored> notes = store.scored(clock.instant(), config.maturity());
        long accepted = notes.stream().filter(Scored::accepted).count();
        boolean varied = notes.stream().mapToInt(Scored::score).distinct().count() > 1;
        if (notes.size() < config.estimateFrom()
                || Math.min(accepted, notes.size() - accepted) < FEWEST_OF_EACH
                || !varied) {
            return new Estimate(false, tooFew(notes.size(), accepted), notes.size(), null, null);
        }
        Calibration calibration = Calibration.of(notes);
        return calibration.holds()
                ? new Estimate(
                        true,
                        "Notes sent later were accepted as often as the earlier ones' scores let expect.",
                        notes.size(),
                        calibration,
                        asked == null ? null : calibration.curve().estimate(asked))
                : new Estimate(
                        false,
                        "Scores of earlier notes did not tell how later ones would be accepted.",
                        notes.size(),
                        calibration,
                        null);
    }

    private String tooFew(int notes, long accepted) {
        return "Not enough data: %d notes are old enough, %d of them accepted; it takes %d, and %d accepted and not."
                .formatted(notes, accepted, config.estimateFrom(), FEWEST_OF_EACH);
    }

    private static int score(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > HIGHEST_SCORE) {
            throw Problems.invalidField("score", "is no score", "send a whole number from 0 to " + HIGHEST_SCORE);
        }
        return Integer.parseInt(text);
    }
}
