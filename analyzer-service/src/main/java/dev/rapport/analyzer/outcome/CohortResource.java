package dev.rapport.analyzer.outcome;

import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/outcomes")
@Tag(name = "Outcomes")
@Produces(MediaType.APPLICATION_JSON)
class CohortResource {

    private final CohortStore store;
    private final CurrentWorkspace workspace;
    private final OutcomeConfig config;
    private final Clock clock;

    CohortResource(CohortStore store, CurrentWorkspace workspace, OutcomeConfig config, Clock clock) {
        this.store = store;
        this.workspace = workspace;
        this.config = config;
        this.clock = clock;
    }

    /// What became of the notes of a selection.
    public record OutcomeTable(
            String by,

            @Schema(description = "Old notes that a row needs before its rates are shown.")
            int threshold,

            @Schema(description = "Days after which a note is old enough, and within which an answer counts.")
            long maturityDays,

            String evidence,

            @Schema(description = "Notes of the selection that are kept apart: only a data archive tells of them.")
            long archiveOnly,

            List<OutcomeRow> items) {}

    @GET
    @Transactional
    @Operation(
            summary = "Outcomes of notes by when they were sent",
            description = "Only notes older than the maturity window count in a rate. Rates have Wilson intervals, the"
                    + " difference to the others Newcombe's, both at 95 %.")
    public OutcomeTable by(@BeanParam OutcomeQuestion question) {
        Dimension dimension = question.dimension();
        Selection selection = question.selection(workspace.memberId());
        Instant now = clock.instant();
        Counts all = store.all(selection, now, config.maturity());
        Selection archive = selection.archiveOnly() ? selection : selection.otherEvidence();
        return new OutcomeTable(
                dimension.wireName(),
                config.threshold(),
                config.maturity().toDays(),
                question.evidence(),
                store.all(archive, now, config.maturity()).sent(),
                rows(dimension, selection, all, now));
    }

    private List<OutcomeRow> rows(Dimension dimension, Selection selection, Counts all, Instant now) {
        Map<String, Counts> counts = store.by(dimension, selection, now, config.maturity());
        boolean weekly = dimension == Dimension.WEEK;
        Map<String, Activity> activity = weekly ? store.activity(selection) : Map.of();
        SortedSet<String> keys = new TreeSet<>(counts.keySet());
        keys.addAll(activity.keySet());
        return keys.stream()
                .map(key -> OutcomeRow.of(
                        key,
                        counts.getOrDefault(key, Counts.NONE),
                        all,
                        config.threshold(),
                        dimension.subject(key),
                        weekly ? activity.getOrDefault(key, Activity.NONE) : null,
                        selection.archiveOnly()))
                .toList();
    }
}
