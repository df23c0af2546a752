package dev.rapport.bench.reminders;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// What is measured of each scheduler, the same way.
final class Measurement {

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final Duration FAR = Duration.ofDays(30);
    private static final int POLL_MILLIS = 200;
    private static final int NANOS_A_MILLI = 1_000_000;

    private final Stand stand;
    private final Scheduler scheduler;
    private final PrintStream out;

    Measurement(Stand stand, Scheduler scheduler, PrintStream out) {
        this.stand = stand;
        this.scheduler = scheduler;
        this.out = out;
    }

    /// Everything is due at one moment, with the scheduler running: from that moment until the broker has the last.
    void drain(int count) throws IOException, SQLException, InterruptedException {
        scheduler.empty();
        scheduler.start();
        Instant due = Instant.now().plusSeconds(30).plusMillis(count / 8L).truncatedTo(ChronoUnit.SECONDS);
        scheduler.fill(count, due, due);
        settle();
        try (var topic = new TopicReader(stand.kafka().bootstrapServers(), scheduler.topic())) {
            if (Instant.now().isAfter(due)) {
                out.println("(too slow a start: it was due already)");
            }
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), due).toMillis()));
            Duration before = ProcessorTime.used(stand.data());
            await(topic, count);
            Duration used = ProcessorTime.used(stand.data()).minus(before);
            scheduler.stop();
            Thread.sleep(2_000);
            Arrivals arrivals = topic.read();
            Tables tables = Tables.of(stand, scheduler.tables());
            double seconds = Duration.between(due, arrivals.last()).toMillis() / 1e3;
            out.printf(
                    Locale.ROOT,
                    "| drain | %s | %,d | %,d | %.1f | %,.0f | %.2f | %,d | %,d of %,d | %,d |%n",
                    scheduler.name(),
                    count,
                    arrivals.count(),
                    seconds,
                    arrivals.count() / seconds,
                    (double) used.toMillis() / arrivals.count(),
                    tables.dead(),
                    tables.inPlace(),
                    tables.updates(),
                    tables.mebibytes());
        }
    }

    /// So many are due within the next month. Adds and cancels, one after the other, nothing firing; then so many a
    /// second
    /// fall due for a while, adding and cancelling beside.
    void hold(int held, int rate, int seconds, int churn) throws SQLException, InterruptedException {
        scheduler.empty();
        Instant now = Instant.now();
        scheduler.fill(held, now.plus(Duration.ofDays(1)), now.plus(FAR));
        settle();
        List<UUID> added = new ArrayList<>();
        double adds = perSecond(churn, () -> added.add(scheduler.add(randomTime(now))));
        double cancels = perSecond(churn, () -> scheduler.cancel(added.removeLast()));
        out.printf(Locale.ROOT, "| churn | %s | %,d | %,.0f | %,.0f |%n", scheduler.name(), held, adds, cancels);
        lateness(held, rate, seconds);
    }

    private void lateness(int held, int rate, int seconds) throws SQLException, InterruptedException {
        scheduler.start();
        Instant first = Instant.now().plusSeconds(20L + seconds / 2).truncatedTo(ChronoUnit.SECONDS);
        scheduler.fill(rate * seconds, first, first.plusSeconds(seconds));
        var done = new AtomicBoolean();
        Thread beside = Thread.ofPlatform().start(() -> churnUntil(done));
        try (var topic = new TopicReader(stand.kafka().bootstrapServers(), scheduler.topic())) {
            await(topic, (long) rate * seconds);
            done.set(true);
            beside.join();
            scheduler.stop();
            Thread.sleep(2_000);
            Arrivals arrivals = topic.read();
            Tables tables = Tables.of(stand, scheduler.tables());
            out.printf(
                    Locale.ROOT,
                    "| lateness | %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d |%n",
                    scheduler.name(),
                    held,
                    arrivals.count(),
                    arrivals.lateness(0.5),
                    arrivals.lateness(0.99),
                    arrivals.lateness(1),
                    tables.dead(),
                    tables.mebibytes());
        }
    }

    /// Fifty pairs a second, as members would.
    private void churnUntil(AtomicBoolean done) {
        try {
            while (!done.get()) {
                scheduler.cancel(scheduler.add(randomTime(Instant.now())));
                Thread.sleep(20);
            }
        } catch (SQLException | InterruptedException cause) {
            throw new IllegalStateException("adding and cancelling stopped", cause);
        }
    }

    private static Instant randomTime(Instant now) {
        return now.plus(Duration.ofDays(1))
                .plusMillis((long) (Math.random() * FAR.toMillis()))
                .truncatedTo(ChronoUnit.MICROS);
    }

    private void settle() throws SQLException {
        for (String table : scheduler.tables()) {
            stand.execute("vacuum (analyze) " + table);
        }
        stand.execute("checkpoint");
    }

    /// Until all are there, or nothing comes any more.
    private void await(TopicReader topic, long count) throws InterruptedException {
        long seen = 0;
        Instant progress = Instant.now();
        while (seen < count && Instant.now().isBefore(progress.plus(LONGEST_SILENCE))) {
            Thread.sleep(POLL_MILLIS);
            long now = topic.count();
            progress = now > seen ? Instant.now() : progress;
            seen = now;
        }
    }

    @FunctionalInterface
    private interface Operation {
        void run() throws SQLException;
    }

    private static double perSecond(int times, Operation operation) throws SQLException {
        long began = System.nanoTime();
        for (int time = 0; time < times; time++) {
            operation.run();
        }
        return times * 1e3 / ((System.nanoTime() - began) / (double) NANOS_A_MILLI);
    }
}
