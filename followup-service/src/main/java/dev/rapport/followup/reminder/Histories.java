package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcHistory;
import dev.rapport.followup.arc.ArcStep;
import dev.rapport.followup.arc.Bump;
import dev.rapport.followup.arc.Contact;
import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.followup.connection.HistoryEntry;
import dev.rapport.followup.connection.MoveKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// From what a connection remembers to what the planner goes by.
final class Histories {

    private static final String TOUCHED = MoveKind.TOUCHED.wireName();
    private static final String INTEREST_MENTIONED = MoveKind.INTEREST_MENTIONED.wireName();
    private static final String REPLIED = MoveKind.REPLIED.wireName();

    private Histories() {}

    static ArcHistory of(Arc arc, List<HistoryEntry> entries, Instant acceptedAt, boolean bumpFired) {
        Set<String> handled = arc.steps().stream()
                .filter(step -> handles(entries, step.step(), step.kind()))
                .map(ArcStep::step)
                .collect(Collectors.toSet());
        boolean bumped = bumpFired || handles(entries, Bump.STEP, StepKind.BUMP);
        List<Contact> contacts =
                entries.stream().flatMap(entry -> contact(entry).stream()).toList();
        return new ArcHistory(acceptedAt, contacts, handled, bumped);
    }

    private static boolean handles(List<HistoryEntry> entries, String step, StepKind kind) {
        return entries.stream().anyMatch(entry -> handles(entry, step, kind));
    }

    /// Whether the entry shows the step as done or skipped. What is done once for a person counts under any name, so
    /// that
    /// a change of arcs does not ask for it again.
    static boolean handles(HistoryEntry entry, String step, StepKind kind) {
        return isOfAStep(entry) && (step.equals(entry.step()) || (kind.isOnce() && kind == entry.stepKind()));
    }

    private static boolean isOfAStep(HistoryEntry entry) {
        return isActOfMember(entry) || entry.kind().equals(HistoryEntry.SKIPPED);
    }

    private static boolean isActOfMember(HistoryEntry entry) {
        return entry.kind().equals(TOUCHED) || entry.kind().equals(INTEREST_MENTIONED);
    }

    private static Optional<Contact> contact(HistoryEntry entry) {
        if (entry.kind().equals(REPLIED)) {
            return reply(entry);
        }
        return isActOfMember(entry) ? Optional.of(act(entry)) : Optional.empty();
    }

    /// A reaction is kept and answers nothing.
    private static Optional<Contact> reply(HistoryEntry entry) {
        Means means = entry.means().orElse(Means.MESSAGE);
        if (means.isTalk()) {
            return Optional.of(new Contact.Talk(means.wireName(), entry.at()));
        }
        return means.isAnswer() ? Optional.of(new Contact.Reply(entry.at())) : Optional.empty();
    }

    private static Contact act(HistoryEntry entry) {
        StepKind kind = entry.stepKind();
        String step = entry.step() == null ? kind.wireName() : entry.step();
        if (entry.means().filter(Means::isTalk).isPresent()) {
            return new Contact.Talk(step, entry.at());
        }
        boolean written = entry.means().map(means -> means == Means.MESSAGE).orElseGet(kind::isMessage);
        return written ? new Contact.Message(step, entry.at()) : new Contact.Gesture(step, entry.at());
    }
}
