package dev.rapport.gateway.token;

import dev.rapport.tenancy.DefaultWorkspace;
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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Signs what a request travels under inside: workspace, member and role, for a few minutes. Until there are accounts
/// everyone is the default workspace's owner.
@ApplicationScoped
public class TokenMinter {

    private static final UUID NIL = new UUID(0, 0);
    private static final Claims OWNER = new Claims(DefaultWorkspace.ID, DefaultWorkspace.MEMBER_ID, Role.OWNER);
    private static final Claims FEED = new Claims(NIL, NIL, Role.FEED);

    private final TokenConfig config;
    private final Clock clock;
    private final PrivateKey key;
    private final AtomicReference<@Nullable Minted> ofOwner = new AtomicReference<>();
    private final AtomicReference<@Nullable Minted> ofFeed = new AtomicReference<>();

    /// Whom a token speaks for.
    private record Claims(UUID workspaceId, UUID memberId, String role) {}

    private record Minted(String token, Instant renewAt) {}

    TokenMinter(TokenConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.key = read(config.privateKey());
    }

    /// A token that is good for at least the margin of the configuration.
    public String token() {
        return token(ofOwner, OWNER);
    }

    /// The same for a request that brings its own secret in the address (a calendar): it names no workspace that exists
    /// and a role without rights, so that nothing but the secret decides what the answer holds.
    public String feedToken() {
        return token(ofFeed, FEED);
    }

    private String token(AtomicReference<@Nullable Minted> current, Claims claims) {
        Instant now = clock.instant();
        Minted minted = current.get();
        if (minted == null || !now.isBefore(minted.renewAt())) {
            minted = mint(claims, now);
            current.set(minted);
        }
        return minted.token();
    }

    private Minted mint(Claims claims, Instant now) {
        Instant end = now.plus(config.lifetime());
        String token = Jwt.issuer(WorkspaceToken.ISSUER)
                .audience(WorkspaceToken.AUDIENCE)
                .subject(claims.memberId().toString())
                .groups(claims.role())
                .claim(WorkspaceToken.WORKSPACE, claims.workspaceId().toString())
                .issuedAt(now)
                .expiresAt(end)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key);
        return new Minted(token, end.minus(config.margin()));
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
