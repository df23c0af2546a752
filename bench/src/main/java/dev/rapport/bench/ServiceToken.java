package dev.rapport.bench;

import java.io.IOException;
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

/// The gateway's token, signed with the gateway's key, to ask a service without going through the gateway.
final class ServiceToken {

    /// The workspace it speaks for.
    static final String WORKSPACE = "00000000-0000-7000-8000-000000000001";

    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private ServiceToken() {}

    static String sign(Path privateKey) throws IOException {
        Instant now = Instant.now();
        String claims = """
                {"iss":"rapport-gateway","aud":"rapport-services","sub":"00000000-0000-7000-8000-0000000000a1",\
                "workspace":"%s","groups":["owner"],"iat":%d,"exp":%d}\
                """.formatted(
                        WORKSPACE, now.getEpochSecond(), now.plus(LIFETIME).getEpochSecond());
        String content = part("{\"alg\":\"ES256\",\"typ\":\"JWT\"}") + "." + part(claims);
        return content + "." + URL.encodeToString(signature(content, privateKey));
    }

    private static byte[] signature(String content, Path privateKey) throws IOException {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key(privateKey));
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IOException(privateKey + " is no P-256 key in PKCS 8", cause);
        }
    }

    private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
        String body = Files.readString(file).replaceAll("-----[^-]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
