package dev.rapport.messaging;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.EventEnvelope;
import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// A consumer as a service would write it: counts the replies of each connection.
@ApplicationScoped
class Replies {

    private static final String COUNT = """
            insert into effect (workspace_id, connection_id, replies) values (current_workspace(), ?, 1)
            on conflict (connection_id) do update set replies = effect.replies + 1
            """;

    private final AtomicInteger outages = new AtomicInteger();

    private final AgroalDataSource dataSource;
    private final EventReceiver receiver;
    private final EventHandlers handlers =
            EventHandlers.of("messaging-test.replies").on(ConnectionEvent.Replied.class, this::count);

    Replies(AgroalDataSource dataSource, EventReceiver receiver) {
        this.dataSource = dataSource;
        this.receiver = receiver;
    }

    @Incoming("connections")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> event) {
        receiver.receive(event, handlers);
    }

    /// The database goes away in the middle of the next so many effects.
    void loseDatabase(int times) {
        outages.set(times);
    }

    int outagesLeft() {
        return outages.get();
    }

    int of(UUID connectionId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select replies from effect where connection_id = ?")) {
            statement.setObject(1, connectionId);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getInt(1) : 0;
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    int remove(UUID connectionId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("delete from effect where connection_id = ?")) {
            statement.setObject(1, connectionId);
            return statement.executeUpdate();
        }
    }

    private void count(EventEnvelope<ConnectionEvent.Replied> event) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, event.data().connectionId());
            statement.executeUpdate();
            if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new SQLTransientConnectionException("the database went away, says the test");
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
