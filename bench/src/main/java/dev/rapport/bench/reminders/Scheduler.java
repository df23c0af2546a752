package dev.rapport.bench.reminders;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something that keeps items until they are due and then publishes each to Kafka.
interface Scheduler {

    String name();

    /// Where it publishes.
    String topic();

    /// What it writes to, for the count of dead rows.
    List<String> tables();

    /// Forgets everything.
    void empty() throws SQLException;

    /// Stores items, due one after the other from `first` to `last`.
    void fill(int count, Instant first, Instant last) throws SQLException;

    /// Begins to fire what is due.
    void start();

    void stop();

    /// Stores one more, in a transaction of its own.
    UUID add(Instant due) throws SQLException;

    /// Takes one back that was added, in a transaction of its own.
    void cancel(UUID item) throws SQLException;
}
