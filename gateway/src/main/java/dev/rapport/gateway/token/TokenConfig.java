package dev.rapport.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/// The key under which the gateway signs, and how long a token lasts.
@ConfigMapping(prefix = "rapport.token")
interface TokenConfig {

    /// A PEM file with a P-256 key in PKCS 8.
    Path privateKey();

    @WithDefault("5m")
    Duration lifetime();

    /// How long before its end a token is replaced; covers a request's way and clocks that differ.
    @WithDefault("1m")
    Duration margin();
}
