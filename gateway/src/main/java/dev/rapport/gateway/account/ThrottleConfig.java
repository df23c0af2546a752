package dev.rapport.gateway.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How often somebody may try to sign in.
@ConfigMapping(prefix = "rapport.identity.throttle")
interface ThrottleConfig {

    @WithDefault("15m")
    Duration window();

    @WithDefault("10")
    int triesPerAccount();

    /// An office may share an address.
    @WithDefault("100")
    int triesPerAddress();
}
