package dev.rapport.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/// Remembers, in the transaction of an event's effect, that the event has had it.
@ApplicationScoped
class Inbox {

    private static final String RECEIVE = """
            insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing
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
}
