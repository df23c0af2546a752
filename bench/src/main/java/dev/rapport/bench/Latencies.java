package dev.rapport.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// How long answers took, and how many were none. Written by many threads, read when they are done.
final class Latencies {

    private static final double NANOS_A_MILLI = 1_000_000;

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    Latencies(int most) {
        nanos = new long[most];
    }

    void add(long duration) {
        nanos[count.getAndIncrement()] = duration;
    }

    void addFailure() {
        failures.incrementAndGet();
    }

    void addAll(Latencies other) {
        for (int index = 0; index < other.count.get(); index++) {
            add(other.nanos[index]);
        }
        failures.addAndGet(other.failures.get());
    }

    int count() {
        return count.get();
    }

    int failures() {
        return failures.get();
    }

    /// @param share 0 to 1
    double millisAt(double share) {
        long[] sorted = Arrays.copyOf(nanos, count.get());
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)] / NANOS_A_MILLI;
    }

    /// Cells of a Markdown table: requests, failures, p50, p90, p99, longest.
    String cells() {
        return String.format(
                Locale.ROOT,
                "%d | %d | %.2f | %.2f | %.2f | %.2f",
                count(),
                failures(),
                millisAt(0.5),
                millisAt(0.9),
                millisAt(0.99),
                millisAt(1));
    }
}
