package dev.rapport.followup.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Where webhooks may go and how deliveries are tried.
@ConfigMapping(prefix = "rapport.webhooks")
public interface WebhookConfig {

    /// Networks in CIDR form (`10.1.0.0/16`) that webhooks may reach although they are not public; there also without
    /// encryption.
    Optional<List<String>> allowedNetworks();

    /// How long a receiver may take, from connecting to the answer's head.
    @WithDefault("15s")
    Duration timeout();

    /// How often the queue is looked at.
    @WithDefault("500ms")
    Duration interval();

    /// How many deliveries to one subscriber may be under way, on all replicas.
    @WithDefault("4")
    int parallel();

    /// How long a new and the previous secret both sign.
    @WithDefault("24h")
    Duration secretOverlap();

    /// How long deliveries are kept, to look at and to send again.
    @WithDefault("30d")
    Duration retention();
}
