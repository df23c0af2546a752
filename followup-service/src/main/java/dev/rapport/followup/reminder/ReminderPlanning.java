package dev.rapport.followup.reminder;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.followup.arc.Placement;
import dev.rapport.followup.arc.Plan;
import dev.rapport.followup.arc.Words;
import dev.rapport.followup.connection.Connection;
import dev.rapport.followup.connection.Connections;
import dev.rapport.followup.connection.DateChange;
import dev.rapport.followup.connection.HistoryEntry;
import dev.rapport.followup.seat.WorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes reminders as plans ask for, and tells of each change.
@ApplicationScoped
class ReminderPlanning {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final ReminderStore store;
    private final Connections connections;
    private final ReminderEvents events;
    private final Clock clock;

    ReminderPlanning(ReminderStore store, Connections connections, ReminderEvents events, Clock clock) {
        this.store = store;
        this.connections = connections;
        this.events = events;
        this.clock = clock;
    }

    /// Ends the open reminder if the history shows its step as done or skipped.
    ///
    /// @return whether it did
    boolean finishHandled(Reminder open, List<HistoryEntry> entries) {
        return entries.reversed().stream()
                .filter(entry -> Histories.handles(entry, open.step(), open.kind()))
                .findFirst()
                .map(entry -> finish(open, entry))
                .isPresent();
    }

    private ReminderState finish(Reminder open, HistoryEntry entry) {
        boolean skipped = entry.kind().equals(HistoryEntry.SKIPPED);
        ReminderState end = skipped ? ReminderState.SKIPPED : ReminderState.DONE;
        store.finish(open.id(), end, entry.at());
        events.append(
                skipped
                        ? new ReminderEvent.Skipped(open.id(), open.connectionId(), open.memberId(), entry.at())
                        : new ReminderEvent.Done(open.id(), open.connectionId(), open.memberId(), entry.at()));
        return end;
    }

    void cancel(Reminder open, String reason) {
        Instant now = clock.instant();
        store.finish(open.id(), ReminderState.CANCELLED, now);
        events.append(new ReminderEvent.Cancelled(open.id(), open.connectionId(), open.memberId(), reason, now));
    }

    /// Makes the open reminder what the plan asks for, or replaces or ends it. A date that the member chose stays,
    /// except
    /// for a bump that is no longer called for.
    void follow(Connection connection, Plan plan, Optional<Reminder> open, WorkingTime time) {
        Optional<Reminder> chosen = open.filter(reminder -> reminder.snoozed() && !reminder.isBump());
        if (chosen.isPresent()) {
            connection.plan("planned", chosen.get().reason());
            return;
        }
        switch (plan) {
            case Plan.Next next -> {
                follow(connection, next, open, time);
                connection.plan("planned", next.reason());
            }
            case Plan.Waiting waiting -> {
                open.ifPresent(reminder -> cancel(reminder, waiting.reason()));
                connection.plan("waiting", waiting.reason());
            }
            case Plan.Ended ended -> {
                open.ifPresent(reminder -> cancel(reminder, ended.reason()));
                connection.plan("ended", ended.reason());
            }
        }
    }

    private void follow(Connection connection, Plan.Next next, Optional<Reminder> open, WorkingTime time) {
        Optional<Reminder> same = open.filter(reminder -> reminder.step().equals(next.step()));
        if (same.isPresent()) {
            adjust(same.get(), next, time);
        } else {
            open.ifPresent(reminder -> cancel(reminder, "Something else comes first now."));
            schedule(connection, next);
        }
    }

    /// Moves what is planned into a changed working time; what is due or was snoozed stays.
    void replace(Reminder planned, WorkingTime time) {
        Instant now = clock.instant();
        Instant earliest = planned.earliestAt().isAfter(now) ? planned.earliestAt() : now;
        Placement placement = Placement.of(earliest, planned.latestAt(), time);
        if (!placement.at().equals(planned.dueAt())) {
            String reason = Words.join("Your working hours changed.", placement.remark());
            move(planned, planned.earliestAt(), planned.latestAt(), placement.at(), reason, time);
        }
    }

    private void schedule(Connection connection, Plan.Next next) {
        UUID id = IDS.generate();
        store.insert(id, connection.id(), connection.memberId(), next, clock.instant());
        events.append(new ReminderEvent.Scheduled(
                id, connection.id(), connection.memberId(), next.step(), next.dueAt(), next.reason()));
    }

    private void adjust(Reminder open, Plan.Next next, WorkingTime time) {
        boolean fixed = open.state() == ReminderState.DUE || open.snoozed();
        if (!fixed && !open.dueAt().equals(next.dueAt())) {
            move(open, next.earliest(), next.latest(), next.dueAt(), next.reason(), time);
        }
    }

    /// Gives the open reminder to another member: it comes in that member's hours, and if it was due it falls due for
    /// them
    /// anew. A date that was chosen and lies ahead stays. Who had it is told that it is gone, under the same id.
    void handOver(Reminder open, UUID memberId, WorkingTime time) {
        Instant now = clock.instant();
        boolean chosen = open.snoozed() && open.state() == ReminderState.SCHEDULED;
        Instant earliest =
                open.state() == ReminderState.DUE || open.earliestAt().isBefore(now) ? now : open.earliestAt();
        Placement placement = chosen ? new Placement(open.dueAt(), "") : Placement.of(earliest, open.latestAt(), time);
        Instant dueAt = placement.at();
        boolean moves = !dueAt.equals(open.dueAt());
        String why = Words.join("It was handed over.", placement.remark());
        String reason = moves ? Words.join(Words.moved(open.dueAt(), dueAt, time.zone()), why) : open.reason();
        store.handOver(open.id(), memberId, dueAt, reason, chosen);
        if (moves) {
            keep(open, dueAt, reason, false);
        }
        events.append(new ReminderEvent.Cancelled(
                open.id(), open.connectionId(), open.memberId(), "It was handed over to a colleague.", now));
        events.append(
                new ReminderEvent.Scheduled(open.id(), open.connectionId(), memberId, open.step(), dueAt, reason));
    }

    /// The member chose the date; it stays whatever happens to the arc's dates.
    void snooze(Reminder open, Instant until) {
        String reason = "You chose this time.";
        store.snooze(open.id(), until, reason);
        keep(open, until, reason, true);
        events.append(
                new ReminderEvent.Snoozed(open.id(), open.connectionId(), open.memberId(), until, clock.instant()));
    }

    private void keep(Reminder open, Instant dueAt, String reason, boolean chosen) {
        var change = new DateChange(clock.instant(), open.dueAt(), dueAt, reason, chosen);
        connections.keep(open.connectionId(), open.id(), open.step(), open.kind(), change);
    }

    private void move(
            Reminder open, Instant earliest, @Nullable Instant latest, Instant dueAt, String why, WorkingTime time) {
        String reason = Words.moved(open.dueAt(), dueAt, time.zone()) + " " + why;
        store.reschedule(open.id(), earliest, latest, dueAt, reason);
        keep(open, dueAt, reason, false);
        events.append(new ReminderEvent.Scheduled(
                open.id(), open.connectionId(), open.memberId(), open.step(), dueAt, reason));
    }
}
