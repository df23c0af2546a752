package dev.rapport.analyzer.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Feeds in a thread of its own on every replica; there is no leader.
@ApplicationScoped
class BatchFeederLoop {

    private static final Logger LOG = Logger.getLogger(BatchFeederLoop.class);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);
    private static final int LONGEST_STOP_MILLIS = 10_000;

    private final BatchFeeder feeder;
    private final BatchConfig config;
    private volatile @Nullable Thread worker;
    private long forgottenAt = System.nanoTime();

    BatchFeederLoop(BatchFeeder feeder, BatchConfig config) {
        this.feeder = feeder;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            worker = Thread.ofPlatform().name("batch-feeder").daemon().start(this::run);
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

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                feedOrReport();
                Thread.sleep(config.interval());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// What was not handed over still waits, and the next round tries again.
    private void feedOrReport() {
        try {
            feeder.feed();
            if (System.nanoTime() - forgottenAt > BETWEEN_FORGETTING.toNanos()) {
                feeder.forget();
                forgottenAt = System.nanoTime();
            }
        } catch (RuntimeException failure) {
            if (worker != null) {
                LOG.warnf("Batches could not be fed, trying again: %s", failure.getMessage());
                LOG.debug("Cause of the failed feeding", failure);
            }
        }
    }
}
