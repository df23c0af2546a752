package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcHistory;
import dev.rapport.followup.arc.Bump;
import dev.rapport.followup.arc.Contact;
import dev.rapport.followup.connection.HistoryEntry;
import dev.rapport.followup.connection.MoveKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From what a connection remembers to what the planner goes by.
final class Histories {

    private static final String INTEREST = "interest";

    private Histories() {}

    static ArcHistory of(Arc arc, List<HistoryEntry> entries, Instant acceptedAt, boolean bumpFired) {
        Set<String> handled = new HashSet<>();
        entries.forEach(entry -> handledStep(entry).ifPresent(handled::add));
        List<Contact> contacts =
                entries.stream().flatMap(entry -> contact(arc, entry).stream()).toList();
        return new ArcHistory(acceptedAt, contacts, handled, bumpFired || handled.contains(Bump.STEP));
    }

    /// The step that the entry shows as done or skipped.
    static Optional<String> handledStep(HistoryEntry entry) {
        return entry.kind().equals(MoveKind.INTEREST_MENTIONED.wireName())
                ? Optional.of(INTEREST)
                : Optional.ofNullable(entry.step());
    }

    private static Optional<Contact> contact(Arc arc, HistoryEntry entry) {
        if (entry.kind().equals(MoveKind.REPLIED.wireName())) {
            return Optional.of(new Contact.Reply(entry.at()));
        }
        if (entry.kind().equals(HistoryEntry.SKIPPED)) {
            return Optional.empty();
        }
        return handledStep(entry)
                .map(step -> arc.isMessage(step)
                        ? new Contact.Message(step, entry.at())
                        : new Contact.Gesture(step, entry.at()));
    }
}
