package dev.rapport.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A token as the gateway sends it inside, for a workspace of the test's choice.
final class SignedToken {
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private SignedToken() {}

    static String ownerOf(UUID workspaceId) {
        Instant now = Instant.now();
        String claims = Api.json(Map.of(
                "iss", "rapport-gateway",
                "aud", "rapport-services",
                "sub", UUID.randomUUID(),
                "groups", List.of("owner"),
                "workspace", workspaceId,
                "iat", now.getEpochSecond(),
                "exp", now.plus(LIFETIME).getEpochSecond()));
        String signed = encoded("{\"alg\":\"ES256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key(TestPlatform.running().tokenPrivateKey()));
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static PrivateKey key(Path pem) throws GeneralSecurityException {
        try {
            String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
            return KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
