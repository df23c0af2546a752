package dev.rapport.bench.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// When items reached the broker, against when they were due.
final class Arrivals {

    private final long[] lateMillis;
    private int count;
    private Instant last = Instant.EPOCH;

    Arrivals(int most) {
        lateMillis = new long[most];
    }

    void add(Instant arrived, Instant due) {
        lateMillis[count] = Duration.between(due, arrived).toMillis();
        count++;
        last = arrived.isAfter(last) ? arrived : last;
    }

    int count() {
        return count;
    }

    Instant last() {
        return last;
    }

    /// @param share 0 to 1
    long lateness(double share) {
        if (count == 0) {
            return -1;
        }
        long[] sorted = Arrays.copyOf(lateMillis, count);
        Arrays.sort(sorted);
        return sorted[Math.clamp((long) Math.ceil(share * count) - 1, 0, count - 1)];
    }
}
