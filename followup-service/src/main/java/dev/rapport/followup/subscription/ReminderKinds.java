package dev.rapport.followup.subscription;

import dev.rapport.service.problem.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of events that a subscriber can choose from.
final class ReminderKinds {

    static final List<String> ALL = List.of(
            "reminder.scheduled",
            "reminder.due",
            "reminder.done",
            "reminder.skipped",
            "reminder.snoozed",
            "reminder.cancelled");

    private ReminderKinds() {}

    /// What was asked for, each once; none or nothing means all of them.
    static List<String> of(@Nullable List<@Nullable String> kinds) {
        return kinds == null || kinds.isEmpty()
                ? ALL
                : kinds.stream()
                        .map(kind -> Fields.oneOf("kinds", kind, ALL))
                        .distinct()
                        .toList();
    }
}
