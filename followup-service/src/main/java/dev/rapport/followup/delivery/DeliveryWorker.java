package dev.rapport.followup.delivery;

import dev.rapport.followup.subscription.Channel;
import dev.rapport.followup.subscription.WebhookConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Attempts what is due, on every replica; there is no leader. One thread claims, each attempt has its own.
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final int SLOTS = 32;
    private static final int LONGEST_STOP_MILLIS = 5_000;

    private final DeliveryQueue queue;
    private final DeliveryRecords records;
    private final WebhookConfig config;
    private final Map<Channel, Sender> senders;
    private final MeterRegistry metrics;
    private final Semaphore slots = new Semaphore(SLOTS);
    private final ExecutorService attempts = Executors.newFixedThreadPool(
            SLOTS, Thread.ofPlatform().name("delivery-", 0).daemon().factory());
    private volatile @Nullable Thread worker;

    DeliveryWorker(
            DeliveryQueue queue,
            DeliveryRecords records,
            WebhookConfig config,
            @All List<Sender> senders,
            MeterRegistry metrics) {
        this.metrics = metrics;
        this.queue = queue;
        this.records = records;
        this.config = config;
        this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::channel, Function.identity()));
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofPlatform().name("deliveries").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running = worker;
        if (running != null) {
            worker = null;
            running.interrupt();
            running.join(LONGEST_STOP_MILLIS);
        }
        attempts.shutdown();
        if (!attempts.awaitTermination(LONGEST_STOP_MILLIS, TimeUnit.MILLISECONDS)) {
            attempts.shutdownNow();
        }
    }

    /// Claims as many as there are free hands and hands them out.
    ///
    /// @return how many
    int round() {
        int free = slots.drainPermits();
        int taken = 0;
        try {
            if (free > 0) {
                for (Claimed claimed : queue.claim(free)) {
                    taken++;
                    attempts.execute(() -> attempt(claimed));
                }
            }
        } finally {
            slots.release(free - taken);
        }
        return taken;
    }

    private void attempt(Claimed claimed) {
        try {
            Sender sender = senders.get(claimed.channel());
            if (sender != null) {
                Outcome outcome = sender.send(claimed);
                records.write(claimed, outcome);
                count(claimed.channel(), outcome);
            }
        } catch (RuntimeException failure) {
            // The lease runs out, and the delivery is tried again.
            LOG.warnf(
                    "The outcome of %s could not be kept: %s",
                    claimed, failure.getClass().getSimpleName());
            LOG.debug("Cause of the lost outcome", failure);
        } finally {
            slots.release();
        }
    }

    private void count(Channel channel, Outcome outcome) {
        String result = switch (outcome) {
            case Outcome.Delivered delivered -> "delivered";
            case Outcome.Refused refused -> "refused";
            case Outcome.Gone gone -> "gone";
        };
        metrics.counter("rapport.deliveries", "channel", channel.name().toLowerCase(Locale.ROOT), "result", result)
                .increment();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (round() == 0) {
                    Thread.sleep(config.interval());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                rest(failure);
            }
        }
    }

    private void rest(RuntimeException failure) {
        if (worker == null) {
            return;
        }
        LOG.warnf("Deliveries could not be claimed, trying again: %s", failure.getMessage());
        LOG.debug("Cause of the failed claim", failure);
        try {
            Thread.sleep(config.interval().multipliedBy(4));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
