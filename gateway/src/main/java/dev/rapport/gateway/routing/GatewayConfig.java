package dev.rapport.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Settings of the public door.
@ConfigMapping(prefix = "rapport.gateway")
public interface GatewayConfig {

    /// Host names under which the gateway may be addressed besides those of loopback (`rapport.example.org`).
    Optional<Set<String>> hosts();

    /// The longest body of an ordinary request.
    @WithDefault("256K")
    MemorySize bodyLimit();

    /// The longest body of an upload (imports).
    @WithDefault("256M")
    MemorySize uploadLimit();

    Upstreams upstreams();

    Timeouts timeouts();

    Pool pool();

    Breaker breaker();

    /// Base addresses of the services.
    interface Upstreams {
        URI analyzer();

        URI templates();

        URI followup();
    }

    /// How long the gateway waits for a service.
    interface Timeouts {
        @WithDefault("2s")
        Duration connect();

        /// From the request to the first byte of the answer.
        @WithDefault("30s")
        Duration answer();

        /// The same where the request is an upload.
        @WithDefault("10m")
        Duration upload();

        /// Between two pieces of an answer; an event stream sends a comment more often than this.
        @WithDefault("90s")
        Duration idle();
    }

    /// Connections to one service; an open event stream takes one.
    interface Pool {
        @WithDefault("512")
        int connections();

        /// Requests that may wait for a connection before others are turned away.
        @WithDefault("512")
        int waiting();
    }

    /// When a service is not asked for a while, so that it can come back and nobody waits in vain.
    interface Breaker {
        /// So many requests within `window` without an answer, and the service is left alone.
        @WithDefault("20")
        int failures();

        @WithDefault("10s")
        Duration window();

        /// How long it is left alone; then one request tries.
        @WithDefault("3s")
        Duration rest();
    }
}
