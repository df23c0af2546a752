package dev.rapport.followup.connection;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The connections of the current workspace.
@ApplicationScoped
public class Connections {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final ConnectionStore store;
    private final HistoryStore history;
    private final CurrentWorkspace workspace;
    private final Outbox outbox;
    private final Event<ConnectionMoved> moved;
    private final Clock clock;

    Connections(
            ConnectionStore store,
            HistoryStore history,
            CurrentWorkspace workspace,
            Outbox outbox,
            Event<ConnectionMoved> moved,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.workspace = workspace;
        this.outbox = outbox;
        this.moved = moved;
        this.clock = clock;
    }

    @Transactional
    Connection prepare(NewConnection request) {
        Instant now = clock.instant();
        Connection connection = request.toConnection(IDS.generate(), workspace.memberId(), now);
        connection.workspaceId = workspace.id();
        store.persist(connection);
        record(connection.id, HistoryEntry.PREPARED, null, null, now);
        return connection;
    }

    /// Takes the connection's row for this transaction.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none
    @Transactional
    public Connection lock(UUID id) {
        return store.lock(id).orElseThrow(() -> Problems.notFound("connection", id));
    }

    Connection get(UUID id) {
        return store.findByIdOptional(id).orElseThrow(() -> Problems.notFound("connection", id));
    }

    Page<Connection> list(ConnectionFilter filter, @Nullable String cursor, int limit) {
        Optional<UUID> before = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
        List<Connection> rows = store.list(filter, before, limit + 1);
        return Page.of(rows, limit, connection -> Cursor.of(connection.id));
    }

    @Transactional
    public List<HistoryEntry> historyOf(UUID id) {
        return history.of(id);
    }

    /// Makes the move, keeps it in the history, and leaves its event in the outbox.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 for an illegal move, 400 for an impossible time
    @Transactional
    public Connection move(UUID id, Move move) {
        Connection connection = lock(id);
        ConnectionState next = next(connection, move);
        MoveTimes.check(connection, move);
        connection.state(next);
        MoveTimes.keep(connection, move);
        record(id, move.kind().wireName(), stepOf(move), detailOf(move), move.at());
        ConnectionEvents.of(connection, move).ifPresent(outbox::append);
        moved.fire(new ConnectionMoved(connection, move));
        return connection;
    }

    /// Notes that the member left a step out.
    @Transactional
    public void skip(UUID id, String step) {
        record(id, HistoryEntry.SKIPPED, step, null, clock.instant());
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

    private void record(UUID connectionId, String kind, @Nullable String step, @Nullable String detail, Instant at) {
        var entry = new HistoryEntry();
        entry.id = IDS.generate();
        entry.workspaceId = workspace.id();
        entry.connectionId = connectionId;
        entry.kind = kind;
        entry.step = step;
        entry.detail = detail;
        entry.at = at;
        entry.recordedAt = clock.instant();
        history.persist(entry);
    }

    private static @Nullable String stepOf(Move move) {
        return move instanceof Move.Touched touched ? touched.step() : null;
    }

    private static @Nullable String detailOf(Move move) {
        return move instanceof Move.Closed closed ? closed.reason() : null;
    }
}
