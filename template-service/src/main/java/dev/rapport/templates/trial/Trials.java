package dev.rapport.templates.trial;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Library;
import dev.rapport.templates.library.NewTemplate;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.TemplateStore;
import dev.rapport.templates.outcome.Comparison;
import dev.rapport.templates.outcome.OutcomeConfig;
import dev.rapport.templates.outcome.OutcomeReport;
import dev.rapport.templates.outcome.VersionOutcome;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Starts, divides and settles trials.
@ApplicationScoped
@Transactional
public class Trials {

    private static final int USUAL_SIZE = 100;
    private static final int SMALLEST = 30;
    private static final int LARGEST = 10_000;

    private final TrialStore store;
    private final Library library;
    private final TemplateStore templates;
    private final OutcomeReport outcomes;
    private final OutcomeConfig config;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    Trials(
            TrialStore store,
            Library library,
            TemplateStore templates,
            OutcomeReport outcomes,
            OutcomeConfig config,
            CurrentWorkspace workspace,
            Clock clock) {
        this.store = store;
        this.library = library;
        this.templates = templates;
        this.outcomes = outcomes;
        this.config = config;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// The template as it is to be rendered for a connection: the version that a running trial gives it, or the one
    /// that counts.
    public Template assigned(UUID templateId, UUID connectionId) {
        Template template = library.get(templateId);
        return store.newest(templateId)
                .filter(trial -> trial.endedAt() == null)
                .flatMap(trial -> assign(trial, connectionId))
                .orElse(template);
    }

    private Optional<Template> assign(Trial trial, UUID connectionId) {
        store.assign(trial, connectionId, clock.instant());
        return templates.findVersion(trial.versionFor(connectionId), workspace.memberId());
    }

    TrialView start(UUID templateId, TrialRequest request) {
        List<VersionOutcome> versions = outcomes.of(templateId);
        int size = request.perArm() == null ? USUAL_SIZE : request.perArm();
        if (size < SMALLEST || size > LARGEST) {
            throw Problems.invalidField("perArm", "is " + size, "use " + SMALLEST + " to " + LARGEST);
        }
        Trial trial = new Trial(
                NewTemplate.id(),
                templateId,
                published(versions, "first", request.first()),
                published(versions, "second", request.second()),
                size,
                clock.instant(),
                null);
        if (trial.firstVersionId().equals(trial.secondVersionId())) {
            throw Problems.invalidField("second", "is the same version as first", "name another");
        }
        if (!store.start(trial)) {
            throw Problems.conflict("A trial of this template is running; end it first.");
        }
        return view(trial, versions);
    }

    TrialView show(UUID templateId) {
        List<VersionOutcome> versions = outcomes.of(templateId);
        return store.newest(templateId).map(trial -> view(trial, versions)).orElseThrow(() -> none(templateId));
    }

    TrialView end(UUID templateId) {
        List<VersionOutcome> versions = outcomes.of(templateId);
        store.end(templateId, clock.instant());
        return store.newest(templateId).map(trial -> view(trial, versions)).orElseThrow(() -> none(templateId));
    }

    private TrialView view(Trial trial, List<VersionOutcome> versions) {
        Instant mature = clock.instant().minus(config.maturity());
        TrialStore.Arm first = store.arm(trial, trial.firstVersionId(), mature);
        TrialStore.Arm second = store.arm(trial, trial.secondVersionId(), mature);
        boolean settled = first.settled() == trial.perArm() && second.settled() == trial.perArm();
        String unsettled = trial.endedAt() == null ? "running" : "ended";
        return new TrialView(
                trial.id(),
                settled ? "settled" : unsettled,
                trial.perArm(),
                trial.startedAt(),
                trial.endedAt(),
                arm(first, versions),
                arm(second, versions),
                store.strayed(trial),
                TrialView.rule(trial.perArm()),
                settled ? Comparison.of(outcome(first, versions), outcome(second, versions)) : null);
    }

    private static TrialView.ArmView arm(TrialStore.Arm arm, List<VersionOutcome> versions) {
        return new TrialView.ArmView(arm.versionId(), number(arm.versionId(), versions), arm.sent(), arm.settled());
    }

    /// The trial's size was chosen beforehand, so its counts are compared without the usual threshold.
    private static VersionOutcome outcome(TrialStore.Arm arm, List<VersionOutcome> versions) {
        return VersionOutcome.of(
                new VersionOutcome.Counts(
                        arm.versionId(),
                        number(arm.versionId(), versions),
                        arm.sent(),
                        arm.sent() - arm.settled(),
                        arm.accepted(),
                        arm.replied()),
                1);
    }

    private static int number(UUID versionId, List<VersionOutcome> versions) {
        return versions.stream()
                .filter(version -> version.versionId().equals(versionId))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private UUID published(List<VersionOutcome> versions, String field, @Nullable Integer number) {
        return versions.stream()
                .filter(version -> number != null && version.number() == number)
                .map(VersionOutcome::versionId)
                .filter(this::wasPublished)
                .findFirst()
                .orElseThrow(() -> Problems.invalidField(
                        field, "names no version that was published", "send the number of one that was"));
    }

    private boolean wasPublished(UUID versionId) {
        return templates
                .findVersion(versionId, workspace.memberId())
                .filter(template -> template.version().publishedAt() != null)
                .isPresent();
    }

    private static RuntimeException none(UUID templateId) {
        return Problems.notFound("trial of template", templateId);
    }
}
