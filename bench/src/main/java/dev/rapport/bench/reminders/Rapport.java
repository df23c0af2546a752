package dev.rapport.bench.reminders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// followup-service in a process of its own, as it is shipped, reading nothing from Kafka meanwhile.
final class Rapport implements Scheduler {

    private static final int WORKSPACES = 20;
    private static final int SPARE = 50_000;

    private static final String CONNECTIONS = """
            insert into followup.connection (id, workspace_id, member_id, person_name, person_company, person_position,
                person_profile_url, note_text, note_sender, note_audience, note_situation, rules, state, state_since,
                sent_at, accepted_at, plan, plan_reason, created_at)
            select uuidv7(), ('00000000-0000-7000-9000-' || lpad((number %% %d)::text, 12, '0'))::uuid,
                '00000000-0000-7000-8000-0000000000a1', 'Noor Haddad', 'Quayside Robotics', 'Head of Platform',
                'https://www.linkedin.com/in/noor-haddad', '%s', 'job_seeker', 'hiring_manager', 'event', '{}',
                'accepted', now(), now(), now(), 'planned', '%s', now()
            from generate_series(1, %d) as number
            """;

    private static final String WORKSPACE = "select set_config('rapport.workspace', ?, true)";

    private static final String ADD = """
            insert into reminder (id, connection_id, member_id, step, state, earliest_at, latest_at, due_at, reason,
                created_at)
            values (?, ?, '00000000-0000-7000-8000-0000000000a1', 'thank_you', 'scheduled', ?, null, ?, 'added', now())
            """;

    private static final String CANCEL = "update reminder set state = 'cancelled', handled_at = now() where id = ?";

    private record Spare(UUID connection, UUID workspace) {}

    private final Stand stand;
    private final ServiceUnderTest service;
    private final Deque<Spare> spares = new ArrayDeque<>();
    private final java.util.Map<UUID, UUID> workspaceOf = new java.util.concurrent.ConcurrentHashMap<>();
    private @Nullable Connection connection;
    private int fills;

    Rapport(Stand stand, ServiceUnderTest service) {
        this.stand = stand;
        this.service = service;
        stand.prepareTopic(topic());
        service.start();
        service.stop();
    }

    @Override
    public String name() {
        return "Rapport";
    }

    @Override
    public String topic() {
        return "rapport.reminders";
    }

    @Override
    public List<String> tables() {
        return List.of("followup.reminder", "followup.outbox", "followup.notice", "followup.notice_counter");
    }

    @Override
    public void empty() throws SQLException {
        spares.clear();
        stand.execute("truncate followup.connection, followup.reminder, followup.outbox, followup.notice, "
                + "followup.notice_counter, followup.history_entry cascade");
    }

    @Override
    public void fill(int count, Instant first, Instant last) throws SQLException {
        String mark = "fill " + ++fills;
        stand.execute(CONNECTIONS.formatted(WORKSPACES, Message.NOTE, mark, count));
        stand.execute("""
            insert into followup.reminder (id, workspace_id, connection_id, member_id, step, state, earliest_at, due_at,
                reason, created_at)
            select uuidv7(), workspace_id, id, member_id, 'thank_you', 'scheduled', '%2$s',
                '%2$s'::timestamptz + ('%3$s'::timestamptz - '%2$s'::timestamptz) * number / %1$d, 'bench', now()
            from (select *, row_number() over () as number
                from followup.connection where plan_reason = '%4$s') as item
            """.formatted(count, first, last, mark));
    }

    /// Connections that have no reminder yet.
    private void prepareSpares() throws SQLException {
        stand.execute(CONNECTIONS.formatted(WORKSPACES, Message.NOTE, "spare", SPARE));
        try (var owner = stand.connect("followup_owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select id, workspace_id from connection where plan_reason = 'spare' and not exists "
                                + "(select from reminder where connection_id = connection.id)")) {
            while (rows.next()) {
                spares.add(new Spare(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
        }
    }

    @Override
    public void start() {
        service.start();
    }

    @Override
    public void stop() {
        service.stop();
    }

    @Override
    public synchronized UUID add(Instant due) throws SQLException {
        if (spares.isEmpty()) {
            prepareSpares();
        }
        Spare spare = spares.pop();
        UUID id = UUID.randomUUID();
        OffsetDateTime time = OffsetDateTime.ofInstant(due, ZoneOffset.UTC);
        inWorkspace(spare.workspace, ADD, id, spare.connection, time, time);
        workspaceOf.put(id, spare.workspace);
        return id;
    }

    @Override
    public synchronized void cancel(UUID item) throws SQLException {
        UUID workspace = workspaceOf.remove(item);
        if (workspace != null) {
            inWorkspace(workspace, CANCEL, item);
        }
    }

    private void inWorkspace(UUID workspace, String sql, Object... parameters) throws SQLException {
        Connection open = connection();
        try (PreparedStatement scope = open.prepareStatement(WORKSPACE);
                PreparedStatement statement = open.prepareStatement(sql)) {
            scope.setString(1, workspace.toString());
            scope.execute();
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
            open.commit();
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = stand.connect("followup");
            open.setAutoCommit(false);
            connection = open;
        }
        return open;
    }
}
