package dev.rapport.gateway.sso;

import dev.rapport.gateway.account.EmailAddress;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Somebody as the provider tells of them.
///
/// @param email only one that the provider has verified
record Arrival(String issuer, String subject, Optional<String> email, String name) {

    static Arrival of(JsonWebToken token) {
        Optional<String> email = token.<String>claim("email")
                .filter(address -> isVerified(token))
                .map(EmailAddress::normal);
        String name = token.<String>claim("name").orElseGet(() -> email.orElse("Somebody"));
        return new Arrival(token.getIssuer(), token.getSubject(), email, name);
    }

    private static boolean isVerified(JsonWebToken token) {
        return token.claim("email_verified")
                .map(verified -> verified.toString().equals("true"))
                .orElse(false);
    }
}
