package dev.rapport.gateway.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.gateway.caller.Caller;
import dev.rapport.gateway.support.Services;
import dev.rapport.tenancy.DefaultWorkspace;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class TokenMinterTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @ConfigProperty(name = "rapport.token.private-key")
    Path privateKey;

    @ConfigProperty(name = "test.token.public-key")
    Path publicKey;

    private Instant now = START;

    @Test
    void a_token_says_who_and_for_how_long() {
        String token = minter().token(Caller.ANYONE).orElseThrow();
        assertThat(part(token, 0)).contains("\"alg\":\"ES256\"");
        assertThat(part(token, 1))
                .contains("\"iss\":\"rapport-gateway\"", "\"aud\":\"rapport-services\"")
                .contains("\"sub\":\"" + DefaultWorkspace.MEMBER_ID + "\"")
                .contains("\"workspace\":\"" + DefaultWorkspace.ID + "\"")
                .contains("\"groups\":[\"owner\"]")
                .contains("\"iat\":" + START.getEpochSecond())
                .contains("\"exp\":" + START.plus(Duration.ofMinutes(5)).getEpochSecond());
    }

    @Test
    void a_calendar_travels_without_rights_in_any_workspace() {
        // When
        String header = given().get("/calendar/secret.ics").path("headers.authorization");

        // Then
        assertThat(part(header.substring("Bearer ".length()), 1))
                .contains("\"groups\":[\"feed\"]")
                .contains("\"workspace\":\"00000000-0000-0000-0000-000000000000\"")
                .doesNotContain(DefaultWorkspace.ID.toString(), DefaultWorkspace.MEMBER_ID.toString());
    }

    @Test
    void a_token_is_used_until_shortly_before_its_end() {
        TokenMinter minter = minter();
        String first = minter.token(Caller.ANYONE).orElseThrow();
        now = START.plus(Duration.ofMinutes(4)).minusMillis(1);
        assertThat(minter.token(Caller.ANYONE).orElseThrow()).isEqualTo(first);
        now = START.plus(Duration.ofMinutes(4));
        assertThat(minter.token(Caller.ANYONE).orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void a_request_travels_under_a_token_that_the_public_key_verifies() throws Exception {
        String header = given().get("/api/rules").path("headers.authorization");
        String token = header.substring("Bearer ".length());
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey());
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1))))
                .isTrue();
    }

    private TokenMinter minter() {
        return new TokenMinter(new Config(privateKey), new Ticking());
    }

    private PublicKey publicKey() throws Exception {
        String pem = Files.readString(publicKey).replaceAll("-----[^-]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    private static String part(String token, int index) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), StandardCharsets.UTF_8);
    }

    private record Config(Path privateKey) implements TokenConfig {
        @Override
        public Duration lifetime() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration margin() {
            return Duration.ofMinutes(1);
        }
    }

    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
