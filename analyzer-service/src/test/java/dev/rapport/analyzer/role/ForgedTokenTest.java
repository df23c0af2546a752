package dev.rapport.analyzer.role;

import dev.rapport.analyzer.Client;
import dev.rapport.tenancy.WorkspaceToken;
import dev.rapport.testing.RapportTestResource;
import dev.rapport.testing.TestTokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// A service checks a token itself, down to the last claim, whoever has let the request in.
@QuarkusTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "analyzer"))
class ForgedTokenTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @ConfigProperty(name = "rapport.token.private-key")
    Path keyFile;

    private final Instant later = Instant.now().plusSeconds(3600);

    @Test
    void the_right_key_and_claims_are_let_in() throws Exception {
        answers(200, token(WorkspaceToken.ISSUER, WorkspaceToken.AUDIENCE, later, key()));
    }

    @Test
    void another_issuer_is_refused() throws Exception {
        answers(401, token("someone-else", WorkspaceToken.AUDIENCE, later, key()));
    }

    @Test
    void another_audience_is_refused() throws Exception {
        answers(401, token(WorkspaceToken.ISSUER, "other-services", later, key()));
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        answers(401, token(WorkspaceToken.ISSUER, WorkspaceToken.AUDIENCE, LONG_AGO, key()));
    }

    @Test
    void another_key_is_refused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        PrivateKey foreign = generator.generateKeyPair().getPrivate();
        answers(401, token(WorkspaceToken.ISSUER, WorkspaceToken.AUDIENCE, later, foreign));
    }

    @Test
    void another_role_written_into_a_signed_token_is_refused() {
        String[] parts =
                TestTokens.of(UUID.randomUUID(), UUID.randomUUID(), "viewer").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = encode(claims.replace("viewer", "owner"));
        answers(401, parts[0] + "." + changed + "." + parts[2]);
    }

    @Test
    void a_token_that_asks_not_to_be_verified_is_refused() {
        String claims = TestTokens.owner().split("\\.", -1)[1];
        answers(401, encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".");
    }

    private static void answers(int status, String token) {
        Client.with(token).get("/api/batches").then().statusCode(status);
    }

    private static String token(String issuer, String audience, Instant end, PrivateKey key) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(UUID.randomUUID().toString())
                .groups("owner")
                .claim(WorkspaceToken.WORKSPACE, UUID.randomUUID().toString())
                .issuedAt(end.minusSeconds(7200))
                .expiresAt(end)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key);
    }

    private PrivateKey key() throws Exception {
        return KeyUtils.decodePrivateKey(Files.readString(keyFile), SignatureAlgorithm.ES256);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
