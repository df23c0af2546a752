package dev.rapport.followup.reminder;

import java.util.List;
import java.util.Locale;

/// Where a reminder stands. Scheduled and due are open: done, skip, snooze and cancel are legal; the others are ends.
enum ReminderState {
    SCHEDULED,
    DUE,
    DONE,
    SKIPPED,
    CANCELLED;

    boolean isOpen() {
        return switch (this) {
            case SCHEDULED, DUE -> true;
            case DONE, SKIPPED, CANCELLED -> false;
        };
    }

    /// What a member may do with it now.
    List<String> legalMoves() {
        return isOpen() ? List.of("done", "snooze", "skip") : List.of();
    }

    /// As the API and the database name it.
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReminderState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
