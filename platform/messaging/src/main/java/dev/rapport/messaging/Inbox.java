package dev.rapport.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Remembers, in the transaction of an event's effect, that the event has had it.
@ApplicationScoped
class Inbox {

    private static final String RECEIVE = """
            insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing
            """;

    /// In the order of the ids, so that two replicas do not wait for each other.
    private static final String RECEIVE_ALL = """
            insert into inbox (consumer, event_id)
            select ?, id from unnest(?) as id order by id
            on conflict do nothing
            returning event_id
            """;

    private final AgroalDataSource dataSource;

    Inbox(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Whether this is the first delivery of the event to the consumer. A second delivery that runs at the same time
    /// waits
    /// here for the first one's transaction.
    boolean isFirstDelivery(String consumer, UUID eventId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RECEIVE)) {
            statement.setString(1, consumer);
            statement.setObject(2, eventId);
            return statement.executeUpdate() == 1;
        }
    }

    /// Which of the events are delivered to the consumer for the first time.
    Set<UUID> firstDeliveries(String consumer, Collection<UUID> eventIds) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(RECEIVE_ALL)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("uuid", eventIds.toArray()));
            Set<UUID> first = new HashSet<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    first.add(rows.getObject(1, UUID.class));
                }
            }
            return first;
        }
    }
}
