package dev.rapport.local.launcher;

import java.time.Duration;

/// How long to wait before a service that died is started again: longer each time, unless it had run a while.
final class RestartPause {
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private Duration pause = SHORTEST;
    private long began = System.nanoTime();

    synchronized void began() {
        began = System.nanoTime();
    }

    synchronized Duration next() {
        if (System.nanoTime() - began > A_WHILE.toNanos()) {
            pause = SHORTEST;
        }
        Duration chosen = pause;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return chosen;
    }
}
