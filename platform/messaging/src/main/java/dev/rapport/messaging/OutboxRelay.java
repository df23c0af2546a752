package dev.rapport.messaging;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Publishes what the outbox holds. Any number of replicas may run: a shard is worked by one at a time, under an
/// advisory
/// lock that ends with its transaction. A row is deleted once the brokers hold its event; a crash in between sends it
/// again under the same id.
@ApplicationScoped
public class OutboxRelay {

    static final int SHARDS = 4;

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int TRANSACTION_SECONDS = 60;

    private final AgroalDataSource dataSource;
    private final OutboxPublisher publisher;
    private final OutboxSignal signal;
    private final OutboxConfig config;
    private final Clock clock;
    private final Counter published;
    private volatile @Nullable Thread worker;

    OutboxRelay(
            AgroalDataSource dataSource,
            OutboxPublisher publisher,
            OutboxSignal signal,
            OutboxConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
        this.published = Counter.builder("rapport.outbox.published")
                .description("Events handed to Kafka")
                .register(metrics);
        Gauge.builder("rapport.outbox.age", this, OutboxRelay::age)
                .description("How long the oldest event has been waiting to be handed to Kafka")
                .baseUnit("seconds")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = worker;
        if (running != null) {
            worker = null;
            running.interrupt();
            running.join(TRANSACTION_SECONDS * 1000L);
        }
    }

    /// Publishes everything that is committed now and not being published by another replica.
    ///
    /// @return how many events
    public int drain() throws InterruptedException {
        int total = 0;
        for (int shard = 0; shard < SHARDS; shard++) {
            int sent;
            do {
                sent = publishBatch(shard);
                total += sent;
            } while (sent == config.batchSize());
        }
        return total;
    }

    private int publishBatch(int shard) throws InterruptedException {
        int sent =
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> publishLocked(shard));
        published.increment(sent);
        return sent;
    }

    private int publishLocked(int shard) throws SQLException, InterruptedException {
        try (var connection = dataSource.getConnection()) {
            if (!OutboxStore.lock(connection, shard)) {
                return 0;
            }
            List<OutboxRow> rows = OutboxStore.oldest(connection, shard, config.batchSize());
            if (rows.isEmpty()) {
                return 0;
            }
            List<OutboxRow> acknowledged = publisher.publish(rows);
            OutboxStore.delete(connection, shard, acknowledged);
            return acknowledged.size();
        }
    }

    private double age() {
        try (var connection = dataSource.getConnection()) {
            return OutboxStore.oldest(connection)
                    .map(oldest -> Math.max(
                            0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0))
                    .orElse(0.0);
        } catch (SQLException unknown) {
            LOG.debug("The age of the outbox cannot be told", unknown);
            return Double.NaN;
        }
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                drainOrReport();
                signal.await(config.interval());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// The rows stay where they are when anything fails, and the next round tries again.
    private void drainOrReport() throws InterruptedException {
        try {
            drain();
        } catch (RuntimeException failure) {
            if (failure.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            LOG.warn("The outbox could not be relayed; trying again", failure);
        }
    }
}
