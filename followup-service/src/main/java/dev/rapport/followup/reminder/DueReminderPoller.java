package dev.rapport.followup.reminder;

import dev.rapport.messaging.OutboxSignal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks for what is due, in a thread of its own on every replica; there is no leader.
@ApplicationScoped
class DueReminderPoller {

    private static final Logger LOG = Logger.getLogger(DueReminderPoller.class);
    private static final int LONGEST_STOP_MILLIS = 10_000;

    private final DueReminders reminders;
    private final OutboxSignal signal;
    private final ReminderConfig config;
    private final Clock clock;
    private final Counter fired;
    private volatile @Nullable Thread worker;

    DueReminderPoller(
            DueReminders reminders, OutboxSignal signal, ReminderConfig config, Clock clock, MeterRegistry metrics) {
        this.reminders = reminders;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
        this.fired = Counter.builder("rapport.reminders.fired")
                .description("Reminders that became due")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            worker = Thread.ofPlatform().name("due-reminders").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = worker;
        if (running != null) {
            worker = null;
            running.interrupt();
            running.join(LONGEST_STOP_MILLIS);
        }
    }

    /// Claims everything that is due now and not being claimed elsewhere.
    ///
    /// @return how many
    int drain() {
        int total = 0;
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(this::claimBatch);
            fired.increment(claimed);
            total += claimed;
        } while (claimed == config.batchSize());
        return total;
    }

    private int claimBatch() {
        int claimed = reminders.claim(clock.instant(), config.batchSize());
        if (claimed > 0) {
            signal.afterCommit();
        }
        return claimed;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                drain();
                Thread.sleep(config.interval());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                rest(failure);
            }
        }
    }

    /// Nothing was claimed, so nothing is lost; the next round tries again.
    private void rest(RuntimeException failure) {
        if (worker == null) {
            return;
        }
        LOG.warnf("What is due could not be claimed, trying again: %s", failure.getMessage());
        LOG.debug("Cause of the failed claim", failure);
        try {
            Thread.sleep(config.interval().multipliedBy(4));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
