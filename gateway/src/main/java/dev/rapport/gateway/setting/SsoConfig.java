package dev.rapport.gateway.setting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The identity provider, where there is one; application.properties hands the framework what it needs of it.
@ConfigMapping(prefix = "rapport.sso")
public interface SsoConfig {

    /// Whether there is one.
    @WithDefault("false")
    boolean enabled();

    /// The provider's address, under which `/.well-known/openid-configuration` is.
    Optional<String> issuer();

    /// Who the gateway is there.
    @WithDefault("rapport")
    String clientId();

    Optional<String> clientSecret();

    /// Whom the access tokens of programs must be made for.
    @WithDefault("rapport")
    String audience();

    /// What the button says.
    @WithDefault("Single sign-on")
    String name();

    /// The role in the default workspace of people whom nobody invited; without it they are turned away.
    Optional<String> newcomers();

    /// The programs that may come, by client id.
    Map<String, Program> programs();

    /// A program that brings an access token of its own.
    interface Program {
        UUID workspace();

        @WithDefault("member")
        String role();

        /// As for API keys.
        Set<String> scopes();
    }
}
