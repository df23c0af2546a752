package dev.rapport.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of the relay.
@ConfigMapping(prefix = "rapport.outbox")
interface OutboxConfig {

    /// The longest time until the relay looks for events of other replicas.
    @WithDefault("250ms")
    Duration interval();

    /// Rows sent in one transaction.
    @WithDefault("1000")
    int batchSize();
}
