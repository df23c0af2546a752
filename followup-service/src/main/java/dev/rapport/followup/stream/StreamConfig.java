package dev.rapport.followup.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the event stream.
@ConfigMapping(prefix = "rapport.stream")
interface StreamConfig {

    /// How often open streams look for what is new.
    @WithDefault("500ms")
    Duration interval();

    /// How often a stream with nothing to say says so, so that nobody in between closes it.
    @WithDefault("15s")
    Duration heartbeat();

    /// When a stream is closed, so that its client comes back with a fresh token and goes on where it was.
    @WithDefault("15m")
    Duration longest();

    /// How long notices are kept for clients that come back.
    @WithDefault("7d")
    Duration retention();
}
