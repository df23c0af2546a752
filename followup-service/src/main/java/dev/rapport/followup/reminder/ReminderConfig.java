package dev.rapport.followup.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the poller.
@ConfigMapping(prefix = "rapport.reminders")
interface ReminderConfig {

    /// How long the poller rests when nothing is due; the most by which a reminder is late at rest.
    @WithDefault("250ms")
    Duration interval();

    /// Reminders claimed in one transaction.
    @WithDefault("500")
    int batchSize();

    /// Whether this replica claims at all.
    @WithDefault("true")
    boolean enabled();
}
