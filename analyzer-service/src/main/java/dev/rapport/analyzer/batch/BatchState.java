package dev.rapport.analyzer.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Where a batch is. `completed` and `cancelled` are ends.
enum BatchState {
    RUNNING,
    PAUSED,
    CANCELLED,
    COMPLETED;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BatchState of(String wireName) {
        return Arrays.stream(values())
                .filter(state -> state.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    boolean isEnd() {
        return this == COMPLETED || this == CANCELLED;
    }

    /// The moves that are legal now.
    Set<BatchMove> moves() {
        return switch (this) {
            case RUNNING -> Set.of(BatchMove.PAUSE, BatchMove.CANCEL);
            case PAUSED -> Set.of(BatchMove.RESUME, BatchMove.CANCEL);
            case CANCELLED, COMPLETED -> Set.of();
        };
    }
}
