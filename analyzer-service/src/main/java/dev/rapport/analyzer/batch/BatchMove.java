package dev.rapport.analyzer.batch;

import java.util.Locale;

/// What a person does to a batch under way.
enum BatchMove {
    PAUSE(BatchState.PAUSED),
    RESUME(BatchState.RUNNING),
    CANCEL(BatchState.CANCELLED);

    private final BatchState target;

    BatchMove(BatchState target) {
        this.target = target;
    }

    BatchState target() {
        return target;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
