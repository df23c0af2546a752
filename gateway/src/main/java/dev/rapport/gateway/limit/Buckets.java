package dev.rapport.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.OptionalInt;

/// A token bucket for each name. A name that has asked for nothing for ten minutes is forgotten: its bucket is full
/// again by then.
final class Buckets {

    private static final int MOST = 100_000;
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final boolean unlimited;
    private final LoadingCache<String, Bucket> buckets;

    /// @param perSecond tokens that come back in a second; 0 sets no limit
    /// @param burst tokens of a full bucket
    Buckets(int perSecond, int burst) {
        this.unlimited = perSecond == 0;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(QUIET)
                .build(name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /// Takes a token, or says after how many seconds there will be one.
    OptionalInt take(String name) {
        if (unlimited) {
            return OptionalInt.empty();
        }
        var probe = buckets.get(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalInt.empty()
                : OptionalInt.of(wholeSeconds(Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static int wholeSeconds(Duration wait) {
        return (int) wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
