package dev.rapport.gateway.session;

import org.jspecify.annotations.Nullable;

/// What a person signs in with.
///
/// @param code a one-time code or a recovery code
record Credentials(
        @Nullable String email,
        @Nullable String password,
        @Nullable String code) {

    @Override
    public String toString() {
        return "Credentials of " + email;
    }
}
