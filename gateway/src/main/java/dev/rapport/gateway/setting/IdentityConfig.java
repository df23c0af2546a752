package dev.rapport.gateway.setting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How people and programs come in.
@ConfigMapping(prefix = "rapport.identity")
public interface IdentityConfig {

    /// Whether everyone who reaches the gateway acts as the owner until somebody has claimed the installation. Only for
    /// a
    /// gateway that listens on loopback alone.
    @WithDefault("false")
    boolean openUntilClaimed();

    /// The token of the link that makes the first owner, where the launcher or an operator chose it; otherwise the
    /// gateway
    /// makes one and logs the link.
    Optional<String> claimToken();

    /// Where people meet the gateway (`https://rapport.example.org`), for links; otherwise the address they used. With
    /// https
    /// cookies travel encrypted only.
    Optional<URI> publicUrl();

    SessionTimes session();

    /// How long a session lasts.
    interface SessionTimes {
        /// Without a request.
        @WithDefault("8h")
        Duration idle();

        /// In all.
        @WithDefault("14d")
        Duration longest();
    }
}
