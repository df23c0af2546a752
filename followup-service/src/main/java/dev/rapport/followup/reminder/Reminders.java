package dev.rapport.followup.reminder;

import dev.rapport.followup.arc.Means;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.followup.connection.Connection;
import dev.rapport.followup.connection.Connections;
import dev.rapport.followup.connection.DateChange;
import dev.rapport.followup.connection.Move;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member does with reminders. Each takes the connection's row first and the reminder's second, as every move
/// does, so that it happens wholly before or wholly after a claim or a move.
@ApplicationScoped
class Reminders {

    private final ReminderStore store;
    private final Connections connections;
    private final FollowUp followUp;
    private final ReminderPlanning planning;

    Reminders(ReminderStore store, Connections connections, FollowUp followUp, ReminderPlanning planning) {
        this.store = store;
        this.connections = connections;
        this.followUp = followUp;
        this.planning = planning;
    }

    @Transactional
    Reminder get(UUID id) {
        return store.find(id).orElseThrow(() -> Problems.notFound("reminder", id));
    }

    @Transactional
    Page<Reminder> list(ReminderFilter filter, @Nullable String cursor, int limit) {
        var rows = store.list(filter, ReminderPosition.read(cursor), limit + 1);
        return Page.of(rows, limit, ReminderPosition::of);
    }

    @Transactional
    Map<UUID, List<DateChange>> dateChanges(List<UUID> ids) {
        return connections.dateChanges(ids);
    }

    /// The member did it: the connection remembers it, which ends the reminder and plans what is next.
    @Transactional
    Reminder done(UUID id, Instant at, @Nullable Means means) {
        Reminder open = lockOpen(id);
        Move move = open.kind() == StepKind.INTEREST
                ? new Move.InterestMentioned(at, open.step())
                : new Move.Touched(at, open.step(), open.kind(), means);
        connections.move(open.connectionId(), move);
        return get(id);
    }

    /// The member leaves it out; the arc goes on without it.
    @Transactional
    Reminder skip(UUID id) {
        Reminder open = lockOpen(id);
        connections.skip(open.connectionId(), open.step(), open.kind());
        followUp.replan(connections.lock(open.connectionId()));
        return get(id);
    }

    /// The member chooses another time, which stays whatever happens to the arc's dates.
    @Transactional
    Reminder snooze(UUID id, Instant until) {
        Reminder open = lockOpen(id);
        planning.snooze(open, until);
        return get(id);
    }

    private Reminder lockOpen(UUID id) {
        Connection connection = connections.lock(get(id).connectionId());
        Reminder reminder = store.lock(id).orElseThrow(() -> Problems.notFound("reminder", id));
        if (!reminder.state().isOpen()) {
            throw Problems.problem(
                            "conflict",
                            Response.Status.CONFLICT,
                            "The reminder about %s is %s; nothing more can be done with it."
                                    .formatted(
                                            connection.person().name(),
                                            reminder.state().wireName()))
                    .with("legalMoves", reminder.state().legalMoves())
                    .build();
        }
        return reminder;
    }
}
