package dev.rapport.followup.reminder;

import dev.rapport.followup.seat.SeatChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Lets what is planned follow a member's changed zone or hours. All rows are locked before the first is told of, for
/// telling locks the workspace's notices, and who holds these must not wait for reminders.
@ApplicationScoped
class SeatChanges {

    private final ReminderStore store;
    private final ReminderPlanning planning;

    SeatChanges(ReminderStore store, ReminderPlanning planning) {
        this.store = store;
        this.planning = planning;
    }

    void onChange(@Observes SeatChanged changed) {
        List<Reminder> planned = store.lockPlanned(changed.seat().memberId());
        planned.forEach(reminder -> planning.replace(reminder, changed.seat().workingTime()));
    }
}
