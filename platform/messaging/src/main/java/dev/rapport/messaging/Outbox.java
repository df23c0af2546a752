package dev.rapport.messaging;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventJson;
import dev.rapport.contracts.EventType;
import dev.rapport.service.correlation.Correlation;
import dev.rapport.tenancy.CurrentWorkspace;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a change leaves its events: in the transaction of the change, to be published by the relay once it is
/// committed.
///
/// Order within a key is the order of appending, provided that a transaction has locked the aggregate (an update or
/// `select … for update` of its row) before it appends.
@ApplicationScoped
public class Outbox {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final String APPEND = """
            insert into outbox (shard, id, topic, key, type, workspace_id, correlation_id, occurred_at, data)
            values (outbox_shard(?), ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final CurrentWorkspace workspace;
    private final OutboxSignal signal;
    private final Clock clock;

    Outbox(AgroalDataSource dataSource, CurrentWorkspace workspace, OutboxSignal signal, Clock clock) {
        this.dataSource = dataSource;
        this.workspace = workspace;
        this.signal = signal;
        this.clock = clock;
    }

    /// Adds an event of the current workspace to the current transaction.
    @Transactional(TxType.MANDATORY)
    public void append(Event event) {
        append(List.of(event));
    }

    /// Adds events in this order.
    @Transactional(TxType.MANDATORY)
    public void append(List<? extends Event> events) {
        write(events.stream()
                .map(event -> new Entry(
                        EventType.of(event).topic(), event.key(), EventType.of(event), EventJson.write(event)))
                .toList());
    }

    /// Adds, for each of these events, a tombstone of its key on another topic than its own: a record without a value,
    /// after which compaction removes what that topic holds of the key.
    @Transactional(TxType.MANDATORY)
    public void appendTombstones(String topic, List<? extends Event> events) {
        write(events.stream()
                .map(event -> new Entry(topic, event.key(), EventType.of(event), null))
                .toList());
    }

    private record Entry(
            String topic,
            UUID key,
            EventType type,
            @Nullable String data) {}

    private void write(List<Entry> entries) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            for (Entry entry : entries) {
                statement.setObject(1, entry.key());
                statement.setObject(2, IDS.generate());
                statement.setString(3, entry.topic());
                statement.setObject(4, entry.key());
                statement.setString(5, entry.type().typeName());
                statement.setObject(6, workspace.id());
                statement.setString(7, Correlation.current());
                statement.setObject(8, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setString(9, entry.data());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException cause) {
            throw new OutboxException("cannot append to the outbox", cause);
        }
        signal.afterCommit();
    }
}
