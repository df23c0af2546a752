package dev.rapport.followup.connection;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.BuiltInArcs;
import dev.rapport.followup.arc.StepKind;
import dev.rapport.followup.arc.catalogue.Arcs;
import dev.rapport.followup.arc.catalogue.KnownArc;
import dev.rapport.followup.seat.Seats;
import dev.rapport.messaging.Outbox;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The connections of the current workspace.
@ApplicationScoped
public class Connections {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final ConnectionStore store;
    private final History history;
    private final CurrentWorkspace workspace;
    private final Arcs arcs;
    private final Seats seats;
    private final Outbox outbox;
    private final Event<ConnectionMoved> moved;
    private final Event<ArcChanged> arcChanged;
    private final Event<ConnectionReassigned> reassigned;
    private final Clock clock;

    Connections(
            ConnectionStore store,
            History history,
            CurrentWorkspace workspace,
            Arcs arcs,
            Seats seats,
            Outbox outbox,
            Event<ConnectionMoved> moved,
            Event<ArcChanged> arcChanged,
            Event<ConnectionReassigned> reassigned,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.workspace = workspace;
        this.arcs = arcs;
        this.seats = seats;
        this.outbox = outbox;
        this.moved = moved;
        this.arcChanged = arcChanged;
        this.reassigned = reassigned;
        this.clock = clock;
    }

    @Transactional
    Connection prepare(NewConnection request) {
        Instant now = clock.instant();
        Connection connection = request.toConnection(IDS.generate(), workspace.memberId(), now);
        connection.workspaceId = workspace.id();
        connection.arc =
                request.arc() == null ? null : arcs.usable("arc", request.arc()).id();
        store.persist(connection);
        history.add(HistoryEntry.of(connection.id, HistoryEntry.PREPARED, now));
        return connection;
    }

    /// Takes the connection's row for this transaction, and keeps its member's seat from being changed meanwhile: what
    /// is planned now is planned for the seat as it is.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none, 409 if it is being handed over
    @Transactional
    public Connection lock(UUID id) {
        UUID owner = store.ownerOf(id).orElseThrow(() -> Problems.notFound("connection", id));
        seats.hold(owner);
        Connection connection = store.lock(id).orElseThrow(() -> Problems.notFound("connection", id));
        if (!connection.memberId.equals(owner)) {
            throw Problems.conflict("The connection was handed over at this moment; try again.");
        }
        return connection;
    }

    Connection get(UUID id) {
        return store.findByIdOptional(id).orElseThrow(() -> Problems.notFound("connection", id));
    }

    Page<Connection> list(ConnectionFilter filter, @Nullable String cursor, int limit) {
        Optional<UUID> before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
        List<Connection> rows = store.list(filter, before, limit + 1);
        return Page.of(rows, limit, connection -> Cursor.of(connection.id));
    }

    /// The newest first.
    Page<HistoryEntry> history(UUID id, @Nullable String cursor, int limit) {
        get(id);
        Optional<UUID> before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
        return Page.of(history.newest(id, before, limit + 1), limit, entry -> Cursor.of(entry.id));
    }

    @Transactional
    public List<HistoryEntry> historyOf(UUID id) {
        return history.of(id);
    }

    /// The changes of the reminders' dates, by reminder, in order.
    @Transactional
    public Map<UUID, List<DateChange>> dateChanges(Collection<UUID> reminderIds) {
        return history.dateChanges(reminderIds);
    }

    /// Keeps that the date of one of the connection's reminders changed.
    @Transactional
    public void keep(UUID id, UUID reminderId, String step, StepKind kind, DateChange change) {
        HistoryEntry entry = HistoryEntry.of(id, change.kind(), change.at());
        entry.step(step, kind);
        entry.reminderId = reminderId;
        entry.fromAt = change.from();
        entry.toAt = change.to();
        entry.detail = change.reason();
        history.add(entry);
    }

    /// The arc that the connection is on, in the version that it began with. Who was accepted before arcs could be
    /// chosen has the built-in one.
    @Transactional
    public Arc arcOf(Connection connection) {
        if (connection.arc == null || connection.arcVersion == null) {
            return BuiltInArcs.find(BuiltInArcs.idFor(connection.noteSender)).orElseThrow();
        }
        return arcs.find(connection.arc, connection.arcVersion).orElseThrow().arc();
    }

    /// Makes the move, keeps it in the history, and leaves its event in the outbox.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 for an illegal move, 400 for an impossible time
    ///     or step
    @Transactional
    public Connection move(UUID id, Move move) {
        Connection connection = lock(id);
        ConnectionState next = next(connection, move);
        MoveTimes.check(connection, move);
        HistoryEntry entry = entry(connection, move);
        connection.state(next);
        MoveTimes.keep(connection, move);
        if (move instanceof Move.Accepted) {
            connection.arc(arcFor(connection));
        }
        history.add(entry);
        ConnectionEvents.of(connection, move).ifPresent(outbox::append);
        moved.fire(new ConnectionMoved(connection, move));
        return connection;
    }

    /// Notes that the member left a step out.
    @Transactional
    public void skip(UUID id, String step, StepKind kind) {
        HistoryEntry entry = HistoryEntry.of(id, HistoryEntry.SKIPPED, clock.instant());
        entry.step(step, kind);
        history.add(entry);
    }

    /// Puts the connection on another arc, or on the newest version of its own. What it was on until now stays in the
    /// history; what is to come is planned anew.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 if it is closed, 400 for an arc that
    ///     cannot be used
    @Transactional
    Connection changeArc(UUID id, String arcId) {
        Connection connection = lock(id);
        if (connection.state() instanceof ConnectionState.Closed) {
            throw Problems.conflict("The connection is closed; nothing more is planned for it.");
        }
        KnownArc chosen = arcs.usable("arc", arcId);
        connection.arc(chosen);
        if (connection.acceptedAt == null) {
            connection.arcVersion = null;
        }
        HistoryEntry entry = HistoryEntry.of(id, HistoryEntry.ARC_CHANGED, clock.instant());
        entry.detail = chosen.arc().name();
        history.add(entry);
        arcChanged.fire(new ArcChanged(connection));
        return connection;
    }

    /// Gives the connection to another member, with what is planned for it. The invitation stays in the ledger of who
    /// sent it.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 if it is closed, 400 if nothing was seen of the
    ///     member
    @Transactional
    Connection reassign(UUID id, UUID memberId) {
        Connection connection = lock(id);
        UUID from = connection.memberId;
        if (connection.state() instanceof ConnectionState.Closed) {
            throw Problems.conflict("The connection is closed; there is nothing to hand over.");
        }
        if (!from.equals(memberId)) {
            known(memberId);
            seats.hold(memberId);
            connection.handOver(memberId);
            HistoryEntry entry = HistoryEntry.of(id, HistoryEntry.REASSIGNED, clock.instant());
            entry.fromMemberId = from;
            entry.toMemberId = memberId;
            history.add(entry);
            reassigned.fire(new ConnectionReassigned(connection, from));
        }
        return connection;
    }

    /// Who belongs to the workspace is known to the gateway; here, who has shown up.
    private void known(UUID memberId) {
        boolean known = memberId.equals(workspace.memberId()) || seats.isSet(memberId) || store.hasAny(memberId);
        if (!known) {
            throw Problems.invalidField(
                    "memberId",
                    "is no member that has been seen here",
                    "send one who has saved a seat or has connections, or let them take it over themselves");
        }
    }

    /// The chosen arc as it is now, or what the workspace has for the sender.
    private KnownArc arcFor(Connection connection) {
        return Optional.ofNullable(connection.arc)
                .flatMap(chosen -> arcs.find(chosen, null))
                .orElseGet(() -> arcs.defaultFor(connection.noteSender));
    }

    private static ConnectionState next(Connection connection, Move move) {
        try {
            return connection.state().after(move);
        } catch (IllegalMoveException illegal) {
            throw Problems.problem("conflict", Response.Status.CONFLICT, illegal.getMessage())
                    .with("legalMoves", illegal.legalMoves())
                    .build();
        }
    }

    private HistoryEntry entry(Connection connection, Move move) {
        HistoryEntry entry = HistoryEntry.of(connection.id, move.kind().wireName(), move.at());
        switch (move) {
            case Move.Touched touched -> {
                entry.step(touched.step(), kindOf(connection, touched));
                entry.means = touched.means() == null ? null : touched.means().wireName();
            }
            case Move.Replied replied -> entry.means = replied.means().wireName();
            case Move.InterestMentioned mentioned -> entry.step(mentioned.step(), StepKind.INTEREST);
            case Move.Closed closed -> entry.detail = closed.reason();
            case Move.Sent plain -> {}
            case Move.Accepted plain -> {}
            case Move.NotAccepted plain -> {}
            case Move.Withdrawn plain -> {}
            case Move.Expired plain -> {}
        }
        return entry;
    }

    private StepKind kindOf(Connection connection, Move.Touched touched) {
        if (touched.about() != null) {
            return touched.about();
        }
        Arc arc = arcOf(connection);
        String expected = "use one of message, " + String.join(", ", arc.stepNames());
        StepKind kind = arc.kindOf(touched.step())
                .or(() -> StepKind.find(touched.step()))
                .orElseThrow(() -> Problems.invalidField("step", "is no step of the arc " + arc.name(), expected));
        if (kind == StepKind.INTEREST) {
            throw Problems.invalidField("step", "mentions interest", "tell that by the move interest-mentioned");
        }
        return kind;
    }
}
