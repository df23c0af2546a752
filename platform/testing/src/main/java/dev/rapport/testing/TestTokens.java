package dev.rapport.testing;

import dev.rapport.tenancy.DefaultWorkspace;
import dev.rapport.tenancy.Role;
import dev.rapport.tenancy.WorkspaceToken;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// Tokens as the gateway would sign them.
public final class TestTokens {

    private static final String PRIVATE_KEY = "rapport.token.private-key";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private TestTokens() {}

    /// The default workspace's owner.
    public static String owner() {
        return of(DefaultWorkspace.ID, DefaultWorkspace.MEMBER_ID, Role.OWNER);
    }

    /// A member of another workspace, who must see nothing of the default one.
    public static String stranger() {
        return of(UUID.randomUUID(), UUID.randomUUID(), Role.OWNER);
    }

    public static String of(UUID workspaceId, UUID memberId, String role) {
        return sign(claims(workspaceId, memberId, role));
    }

    /// As for an API key.
    ///
    /// @param scopes separated by spaces
    public static String scoped(UUID workspaceId, String role, String scopes) {
        return sign(claims(workspaceId, UUID.randomUUID(), role).claim(WorkspaceToken.SCOPE, scopes));
    }

    private static JwtClaimsBuilder claims(UUID workspaceId, UUID memberId, String role) {
        return Jwt.issuer(WorkspaceToken.ISSUER)
                .audience(WorkspaceToken.AUDIENCE)
                .subject(memberId.toString())
                .groups(role)
                .claim(WorkspaceToken.WORKSPACE, workspaceId.toString())
                .expiresIn(LIFETIME);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(privateKey());
    }

    /// Makes a key pair in files that go with the JVM.
    ///
    /// @return the configuration that names them
    static Map<String, String> writeKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            return Map.of(
                    "rapport.token.public-key",
                    write("PUBLIC KEY", keys.getPublic()),
                    PRIVATE_KEY,
                    write("PRIVATE KEY", keys.getPrivate()));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every JDK has P-256", cause);
        }
    }

    private static String write(String kind, Key key) {
        try {
            Path file = Files.createTempFile("rapport-test-", ".pem");
            file.toFile().deleteOnExit();
            String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
            Files.writeString(file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, body, kind));
            return file.toString();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static PrivateKey privateKey() {
        Path file = Path.of(ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class));
        try {
            return KeyUtils.decodePrivateKey(Files.readString(file), SignatureAlgorithm.ES256);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("not the key that this class wrote: " + file, cause);
        }
    }
}
