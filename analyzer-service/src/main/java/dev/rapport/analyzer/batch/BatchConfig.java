package dev.rapport.analyzer.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of batches.
@ConfigMapping(prefix = "rapport.batches")
interface BatchConfig {

    /// Whether this replica hands items to the topic.
    @WithDefault("true")
    boolean enabled();

    /// The longest upload.
    @WithDefault("256M")
    MemorySize uploadLimit();

    /// The most rows of one upload.
    @WithDefault("1000000")
    int rowLimit();

    /// The most notes of one batch among which groups are looked for; some 600 bytes of memory each while that goes on.
    @WithDefault("100000")
    int groupLimit();

    /// The most items, over all batches, that have been handed to the topic and not come back.
    @WithDefault("2000")
    int window();

    /// How often a replica looks for items to hand over.
    @WithDefault("100ms")
    Duration interval();

    /// How long a batch is kept after its upload.
    @WithDefault("90d")
    Duration retention();
}
