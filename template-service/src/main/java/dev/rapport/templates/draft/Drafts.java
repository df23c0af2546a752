package dev.rapport.templates.draft;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.TemplateEvent;
import dev.rapport.messaging.Outbox;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.StarterSeed;
import dev.rapport.templates.library.TemplateStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Prepares a draft when a reminder falls due, and notes what the analyzer says of it. Runs in the transaction of the
/// event that it answers.
@ApplicationScoped
public class Drafts {

    private static final Logger LOG = Logger.getLogger(Drafts.class);
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final String STRENGTH = "strength";

    private final DraftStore drafts;
    private final TemplateStore templates;
    private final StarterSeed starter;
    private final Outbox outbox;
    private final Clock clock;

    Drafts(DraftStore drafts, TemplateStore templates, StarterSeed starter, Outbox outbox, Clock clock) {
        this.drafts = drafts;
        this.templates = templates;
        this.starter = starter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// A step of a kind for which no template is made gets no draft.
    public void prepare(ReminderEvent.Due due) {
        Optional<Kind> kind = DraftWriter.kind(due);
        if (kind.isEmpty()) {
            LOG.debugf("No draft for the step %s", due.step());
            return;
        }
        starter.ensure();
        DraftWriter writer = new DraftWriter(due);
        writer.write(templates.published(kind.get()), earlierTouches(due))
                .ifPresent(written -> keep(due, kind.get(), writer, written));
    }

    /// Answers of analyses that are no draft's pass by.
    public void judged(AnalysisEvent.Completed completed) {
        List<String> faults = completed.findings().stream()
                .filter(finding -> !finding.severity().equals(STRENGTH))
                .map(AnalysisEvent.FoundRule::rule)
                .distinct()
                .toList();
        drafts.judged(completed.analysisId(), new Draft.Judged(completed.score(), faults, completed.completedAt()));
    }

    private List<String> earlierTouches(ReminderEvent.Due due) {
        Stream<String> note = Stream.ofNullable(due.note()).map(NoteDetails::text);
        return Stream.concat(drafts.ofConnection(due.connectionId()).stream().map(Draft::text), note)
                .toList();
    }

    private void keep(ReminderEvent.Due due, Kind kind, DraftWriter writer, DraftWriter.Written written) {
        Draft draft = new Draft(
                IDS.generate(),
                due.reminderId(),
                due.connectionId(),
                due.memberId(),
                due.step(),
                kind,
                writer.subject().orElse(null),
                written.text(),
                written.template().version().id(),
                clock.instant(),
                null);
        if (drafts.add(draft)) {
            outbox.append(List.<Event>of(prepared(draft), toJudge(draft, due, kind)));
        }
    }

    private static TemplateEvent.DraftPrepared prepared(Draft draft) {
        return new TemplateEvent.DraftPrepared(
                draft.id(),
                draft.reminderId(),
                draft.connectionId(),
                draft.memberId(),
                draft.text(),
                draft.templateVersionId(),
                draft.preparedAt());
    }

    private static AnalysisEvent.Requested toJudge(Draft draft, ReminderEvent.Due due, Kind kind) {
        NoteDetails note = due.note();
        return new AnalysisEvent.Requested(
                draft.id(),
                null,
                new NoteDetails(
                        draft.text(),
                        note == null ? "other" : note.sender(),
                        note == null ? "unknown" : note.audience(),
                        "other"),
                kind.limit(),
                FirstName.of(due.person().name()),
                draft.preparedAt());
    }
}
