package dev.rapport.templates.linting;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.messaging.Outbox;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Publications;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Has every published version judged over its own samples, a reader at a time. The question and the answer travel as
/// events. Runs in the transaction of its caller.
@ApplicationScoped
public class Lint {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final LintStore store;
    private final Outbox outbox;
    private final Clock clock;

    Lint(LintStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// What is known of the version that the template shows.
    public LintReport of(Template template) {
        return LintReport.of(
                template.definition().kind(), store.of(template.version().id()));
    }

    /// Keeps what was found before publishing.
    public void keep(Template template, List<LintResult> results) {
        results.forEach(result -> store.keep(IDS.generate(), template.version().id(), result, clock.instant()));
    }

    /// The wording has changed: what was said of it no longer holds.
    public void forget(UUID versionId) {
        store.forget(versionId);
    }

    void ask(@Observes Publications.Published published) {
        Template template = published.template();
        List<AnalysisEvent.Requested> questions = new ArrayList<>();
        for (Sample sample : Sample.of(template.definition())) {
            UUID analysisId = IDS.generate();
            if (store.ask(analysisId, template.version().id(), sample)) {
                questions.add(question(analysisId, template.definition(), sample));
            }
        }
        outbox.append(questions);
    }

    /// Answers of analyses that are no sample's pass by.
    public void judged(AnalysisEvent.Completed completed) {
        List<String> faults = completed.findings().stream()
                .filter(finding -> !finding.severity().equals("strength"))
                .map(AnalysisEvent.FoundRule::rule)
                .distinct()
                .toList();
        store.judged(completed.analysisId(), completed.score(), completed.verdict(), faults, completed.completedAt());
    }

    private AnalysisEvent.Requested question(UUID analysisId, Definition definition, Sample sample) {
        return new AnalysisEvent.Requested(
                analysisId,
                null,
                new NoteDetails(
                        sample.text(),
                        Wire.name(definition.sender()),
                        sample.audienceName(),
                        Wire.name(definition.situation())),
                definition.kind().limit(),
                null,
                clock.instant());
    }
}
