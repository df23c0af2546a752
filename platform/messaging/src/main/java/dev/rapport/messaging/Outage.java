package dev.rapport.messaging;

import java.time.Duration;
import org.jboss.logging.Logger;

/// Waits out what passes by itself (the database is away, a deadlock), so that it sends nothing to the dead letters.
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private Outage() {}

    /// Runs the work again and again until it ends well or fails for good; what it throws then is thrown.
    ///
    /// @param what for the log
    static void waitOut(String what, Runnable work) {
        Duration wait = FIRST_WAIT;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!TransientFailure.is(failure)) {
                    throw failure;
                }
                LOG.warnf("%s waits %s for what it needs: %s", what, wait, failure.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting; the event stays unacknowledged", stopped);
        }
    }
}
