package dev.rapport.gateway.key;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Knows keys again.
@ApplicationScoped
public class Keys {

    /// How exactly "last used" is kept.
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final KeyStore store;
    private final Clock clock;

    Keys(KeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static boolean isKey(String token) {
        return token.startsWith(ApiKey.PREFIX);
    }

    /// Whom the key speaks for, unless it is unknown, expired or revoked.
    public Optional<Caller> find(String key) {
        if (!ApiKey.isWellFormed(key)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<KeyStore.Found> found = store.find(Secret.hash(key), now);
        found.filter(used -> used.lastUsedAt() == null
                        || used.lastUsedAt().plus(GRAIN).isBefore(now))
                .ifPresent(
                        used -> store.used(Objects.requireNonNull(used.caller().credentialId()), now));
        return found.map(KeyStore.Found::caller);
    }
}
