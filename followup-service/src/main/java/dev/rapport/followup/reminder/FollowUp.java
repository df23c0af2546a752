package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.ArcHistory;
import dev.rapport.followup.arc.ArcPlanner;
import dev.rapport.followup.arc.Plan;
import dev.rapport.followup.connection.ArcChanged;
import dev.rapport.followup.connection.Connection;
import dev.rapport.followup.connection.ConnectionMoved;
import dev.rapport.followup.connection.ConnectionReassigned;
import dev.rapport.followup.connection.ConnectionState;
import dev.rapport.followup.connection.Connections;
import dev.rapport.followup.connection.HistoryEntry;
import dev.rapport.followup.seat.Seats;
import dev.rapport.followup.seat.WorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps what is planned for a connection in step with what happened to it, in the transaction of each move.
@ApplicationScoped
class FollowUp {

    private final Connections connections;
    private final Seats seats;
    private final ReminderStore store;
    private final ReminderPlanning planning;
    private final Clock clock;

    FollowUp(Connections connections, Seats seats, ReminderStore store, ReminderPlanning planning, Clock clock) {
        this.connections = connections;
        this.seats = seats;
        this.store = store;
        this.planning = planning;
        this.clock = clock;
    }

    void onMove(@Observes ConnectionMoved moved) {
        replan(moved.connection());
    }

    void onArcChange(@Observes ArcChanged changed) {
        replan(changed.connection());
    }

    void onReassign(@Observes ConnectionReassigned reassigned) {
        Connection connection = reassigned.connection();
        WorkingTime time = seats.of(connection.memberId()).workingTime();
        store.lockOpen(connection.id()).ifPresent(open -> planning.handOver(open, connection.memberId(), time));
    }

    /// The caller has locked the connection.
    void replan(Connection connection) {
        List<HistoryEntry> entries = connections.historyOf(connection.id());
        Optional<Reminder> open =
                store.lockOpen(connection.id()).filter(reminder -> !planning.finishHandled(reminder, entries));
        Instant acceptedAt = connection.acceptedAt();
        if (acceptedAt == null || !connection.state().isConnected()) {
            end(connection, open);
            return;
        }
        WorkingTime time = seats.of(connection.memberId()).workingTime();
        Plan plan = plan(connection, entries, acceptedAt, open, time);
        planning.follow(connection, plan, open, time);
    }

    private Plan plan(
            Connection connection,
            List<HistoryEntry> entries,
            Instant acceptedAt,
            Optional<Reminder> open,
            WorkingTime time) {
        Arc arc = connections.arcOf(connection);
        ArcHistory history = Histories.of(arc, entries, acceptedAt, bumpFiredBefore(connection.id(), open));
        return ArcPlanner.plan(arc, history, time, clock.instant());
    }

    /// A bump that is open is the one that the plan may still ask for.
    private boolean bumpFiredBefore(UUID connectionId, Optional<Reminder> open) {
        return open.filter(Reminder::isBump).isEmpty() && store.hasBumpFired(connectionId);
    }

    private void end(Connection connection, Optional<Reminder> open) {
        boolean closed = connection.state() instanceof ConnectionState.Closed;
        String reason = closed ? "The connection was closed." : "Nothing is planned before they accept.";
        open.ifPresent(reminder -> planning.cancel(reminder, reason));
        connection.plan(closed ? "ended" : "none", reason);
    }
}
