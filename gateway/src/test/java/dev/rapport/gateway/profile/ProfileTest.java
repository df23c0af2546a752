package dev.rapport.gateway.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class ProfileTest {

    private static final String OTHER = "brass kettle 4 dancing moles";

    @Inject
    MovableClock clock;

    @Test
    void a_new_password_counts_and_ends_other_sessions() {
        // Given
        Visitor member = Visitor.newcomer(Visitor.owner(), "member");
        String email = member.path("account.email");
        Visitor elsewhere = new Visitor();
        elsewhere.signIn(email).then().statusCode(200);

        // When
        member.post("/api/account/password", Map.of("current", Visitor.PASSWORD, "password", OTHER))
                .then()
                .statusCode(204);

        // Then
        elsewhere.get("/api/rules").then().statusCode(401);
        member.get("/api/rules").then().statusCode(200);
        new Visitor().signIn(email).then().statusCode(401);
        new Visitor()
                .post("/api/session", Map.of("email", email, "password", OTHER))
                .then()
                .statusCode(200);
    }

    @Test
    void a_browser_left_open_changes_no_password() {
        Visitor member = Visitor.newcomer(Visitor.owner(), "member");
        member.post("/api/account/password", Map.of("current", "what might it be", "password", OTHER))
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:password-wrong"));
    }

    @Test
    void a_one_time_code_is_asked_for_once_it_is_on_and_taken_once() throws Exception {
        // Given
        Visitor member = Visitor.newcomer(Visitor.owner(), "member");
        String email = member.path("account.email");
        byte[] secret = enrol(member);

        // When
        List<String> recovery = confirm(member, secret, clock.instant());

        // Then
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        signIn(email, null).then().statusCode(401).body("type", is("urn:rapport:problem:one-time-code-needed"));
        signIn(email, code(secret, clock.instant()))
                .then()
                .statusCode(401)
                .body("type", is("urn:rapport:problem:one-time-code-refused"));
        signIn(email, code(secret, clock.instant().plusSeconds(30))).then().statusCode(200);
        signIn(email, recovery.getFirst().toUpperCase(Locale.ROOT)).then().statusCode(200);
        signIn(email, recovery.getFirst()).then().statusCode(401);
    }

    @Test
    void one_time_codes_are_turned_off_by_password() throws Exception {
        // Given
        Visitor member = Visitor.newcomer(Visitor.owner(), "member");
        String email = member.path("account.email");
        confirm(member, enrol(member), clock.instant());

        // When
        member.post("/api/account/one-time-code/remove", Map.of("password", Visitor.PASSWORD))
                .then()
                .statusCode(204);

        // Then
        new Visitor().signIn(email).then().statusCode(200).body("account.oneTimeCode", is(false));
    }

    @Test
    void a_wrong_code_turns_nothing_on() {
        Visitor member = Visitor.newcomer(Visitor.owner(), "member");
        enrol(member);
        member.post("/api/account/one-time-code/confirm", Map.of("code", "not a code"))
                .then()
                .statusCode(403);
        member.get("/api/session").then().body("account.oneTimeCode", is(false));
    }

    private static byte[] enrol(Visitor visitor) {
        String secret = visitor.post("/api/account/one-time-code", Map.of("password", Visitor.PASSWORD))
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/Rapport:"))
                .body("qr", startsWith("data:image/svg+xml;base64,"))
                .extract()
                .path("secret");
        return new Base32().decode(secret);
    }

    private static List<String> confirm(Visitor visitor, byte[] secret, Instant at) throws Exception {
        return visitor.post("/api/account/one-time-code/confirm", Map.of("code", code(secret, at)))
                .then()
                .statusCode(200)
                .extract()
                .path("recoveryCodes");
    }

    private static Response signIn(String email, @Nullable String code) {
        Map<String, String> credentials = new HashMap<>(Map.of("email", email, "password", Visitor.PASSWORD));
        if (code != null) {
            credentials.put("code", code);
        }
        return new Visitor().post("/api/session", credentials);
    }

    private static String code(byte[] secret, Instant at) throws Exception {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
    }
}
