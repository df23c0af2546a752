package dev.rapport.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.caller.Seat;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceToken;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Signs what a request travels under inside: workspace, member, role and scopes, for a few minutes. A token is used
/// again for the same caller until shortly before its end.
@ApplicationScoped
public class TokenMinter {

    private static final UUID NIL = new UUID(0, 0);
    private static final Claims FEED = new Claims(new Seat(NIL, NIL, Role.FEED), Optional.empty());
    private static final int MOST = 10_000;

    private final TokenConfig config;
    private final Clock clock;
    private final PrivateKey key;
    private final Cache<Claims, Minted> minted =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /// Whom a token speaks for.
    private record Claims(Seat seat, Optional<Set<String>> scopes) {}

    private record Minted(String token, Instant renewAt) {}

    TokenMinter(TokenConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.key = read(config.privateKey());
    }

    /// A token that is good for at least the margin of the configuration; empty for who belongs to no workspace.
    public Optional<String> token(Caller caller) {
        return Optional.ofNullable(caller.seat())
                .map(seat -> token(new Claims(seat, Optional.ofNullable(caller.scopes()))));
    }

    /// The same for a request that brings its own secret in the address (a calendar): it names no workspace that exists
    /// and a role without rights, so that nothing but the secret decides what the answer holds.
    public String feedToken() {
        return token(FEED);
    }

    private String token(Claims claims) {
        Instant now = clock.instant();
        Minted known = minted.getIfPresent(claims);
        if (known != null && now.isBefore(known.renewAt())) {
            return known.token();
        }
        Minted made = mint(claims, now);
        minted.put(claims, made);
        return made.token();
    }

    private Minted mint(Claims claims, Instant now) {
        Instant end = now.plus(config.lifetime());
        Seat seat = claims.seat();
        var token = Jwt.issuer(WorkspaceToken.ISSUER)
                .audience(WorkspaceToken.AUDIENCE)
                .subject(seat.memberId().toString())
                .groups(seat.role())
                .claim(WorkspaceToken.WORKSPACE, seat.workspaceId().toString())
                .issuedAt(now)
                .expiresAt(end);
        claims.scopes().ifPresent(scopes -> token.claim(WorkspaceToken.SCOPE, sorted(scopes)));
        String signed = token.jws().algorithm(SignatureAlgorithm.ES256).sign(key);
        return new Minted(signed, end.minus(config.margin()));
    }

    private static String sorted(Set<String> scopes) {
        return scopes.stream().sorted().collect(Collectors.joining(" "));
    }

    private static PrivateKey read(Path file) {
        try {
            return KeyUtils.decodePrivateKey(Files.readString(file), SignatureAlgorithm.ES256);
        } catch (IOException | GeneralSecurityException cause) {
            throw new IllegalStateException(
                    "rapport.token.private-key must name a PEM file with a P-256 key in PKCS 8, not " + file, cause);
        }
    }
}
