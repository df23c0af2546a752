package dev.rapport.analyzer.batch;

import org.jspecify.annotations.Nullable;

/// What one listener has been told of a batch. Used by one thread at a time.
final class Progress {

    /// Said again although nothing has changed after so many looks, so that nobody on the way takes the stream for
    /// dead.
    private static final int LOOKS_BETWEEN_REPEATS = 40;

    private @Nullable Batch told;
    private int looks;

    /// Whether the listener has heard of the end.
    boolean isOver() {
        return told != null && told.batchState().isEnd();
    }

    /// Whether the listener is to be told; it then counts as told.
    boolean isNews(Batch batch) {
        looks++;
        if (batch.equals(told) && looks < LOOKS_BETWEEN_REPEATS) {
            return false;
        }
        told = batch;
        looks = 0;
        return true;
    }
}
