package dev.rapport.gateway.key;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key as a list shows it.
///
/// @param key the key itself, at its making only
record KeyView(
        UUID id,
        String name,
        String hint,
        List<String> scopes,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String key) {

    KeyView withKey(String made) {
        return new KeyView(id, name, hint, scopes, createdBy, createdAt, expiresAt, lastUsedAt, made);
    }

    @Override
    public String toString() {
        return "KeyView " + id;
    }
}
