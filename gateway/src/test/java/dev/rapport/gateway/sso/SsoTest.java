package dev.rapport.gateway.sso;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.gateway.support.WithProvider;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against an OIDC server that runs in the test's JVM and speaks the protocol over HTTP.
@QuarkusTest
@TestProfile(WithProvider.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class SsoTest {

    @Test
    void the_button_is_announced() {
        given().get("/api/session")
                .then()
                .body("signIn.sso.name", is("Example SSO"))
                .body("signIn.sso.path", is("/api/session/sso"));
    }

    @Test
    void somebody_of_the_providers_with_an_accounts_address_is_that_account() {
        // Given
        Visitor.owner();
        WithProvider.nextPerson("subject-1", Map.of("email", "owner@example.org", "email_verified", true));

        // When
        Visitor visitor = signedInThrough();

        // Then
        visitor.get("/api/session").then().body("role", is("owner")).body("account.name", is("Olive Owner"));
        WithProvider.nextPerson("subject-1", Map.of());
        signedInThrough().get("/api/session").then().body("account.email", is("owner@example.org"));
    }

    @Test
    void a_newcomer_gets_the_role_that_the_operator_chose() {
        // Given
        Visitor.owner();
        WithProvider.nextPerson(
                "subject-2", Map.of("email", "new@example.org", "email_verified", true, "name", "Newt"));

        // When
        Visitor visitor = signedInThrough();

        // Then
        visitor.get("/api/session")
                .then()
                .body("role", is("viewer"))
                .body("account.name", is("Newt"))
                .body("account.password", is(false));
    }

    @Test
    void an_address_that_the_provider_has_not_verified_opens_nothing() {
        // Given
        Visitor.owner();
        WithProvider.nextPerson("subject-3", Map.of("email", "owner@example.org", "email_verified", false));

        // When
        Response end = walk(new HashMap<>());

        // Then
        assertThat(end.header("Location")).endsWith("/sign-in?sso=refused");
        assertThat(end.cookies()).doesNotContainKey("rapport_session");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        Visitor.owner();
        Response forged = given().redirects().follow(false).get("/api/session/sso?code=stolen&state=made-up");
        assertThat(forged.statusCode()).isIn(302, 401);
        assertThat(forged.cookies()).doesNotContainKey("rapport_session");
    }

    @Test
    void who_is_turned_away_at_the_provider_is_back_at_the_sign_in_page() {
        // Given
        Response begun = given().redirects().follow(false).get("/api/session/sso");
        String state = begun.header("Location").replaceAll(".*[?&]state=([^&]*).*", "$1");

        // When
        Response end = given().redirects()
                .follow(false)
                .cookies(begun.cookies())
                .get("/api/session/sso?error=access_denied&state=" + state);

        // Then
        assertThat(end.statusCode()).isEqualTo(302);
        assertThat(URI.create(end.header("Location")).getPath()).isEqualTo("/sign-in");
        assertThat(end.cookies()).doesNotContainKey("rapport_session");
    }

    @Test
    void a_stranger_without_an_address_that_is_verified_does_not_become_a_newcomer() {
        // Given
        Visitor.owner();
        WithProvider.nextPerson("subject-4", Map.of("email", "stranger@example.org"));

        // When
        Response end = walk(new HashMap<>());

        // Then
        assertThat(end.header("Location")).endsWith("/sign-in?sso=refused");
    }

    @Test
    void a_token_that_is_not_signed_by_the_provider_is_refused() {
        Visitor.owner();
        String[] parts = WithProvider.programsToken("nightly-import", "rapport").split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        for (String token : List.of(none + "." + parts[1] + ".", parts[0] + "." + parts[1] + ".", "opaque")) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/rules")
                    .then()
                    .statusCode(401)
                    .body("type", is("urn:rapport:problem:key-refused"));
        }
    }

    @Test
    void a_program_reaches_no_accounts() {
        Visitor.owner();
        String token = WithProvider.programsToken("nightly-import", "rapport");
        given().header("Authorization", "Bearer " + token)
                .get("/api/members")
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:session-needed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?redirect=https://evil.example",
                "?returnTo=//evil.example",
                "?redirect_uri=https://evil.example"
            })
    void it_leads_nowhere_that_a_link_chose(String query) {
        String provider = given().redirects()
                .follow(false)
                .get("/api/session/sso" + query)
                .header("Location");
        assertThat(provider).startsWith(WithProvider.address());
        assertThat(provider.replaceAll(".*redirect_uri=([^&]*).*", "$1")).doesNotContain("evil");
    }

    @Test
    void a_program_of_the_providers_reaches_what_the_configuration_says() {
        Visitor.owner();
        var program =
                given().header("Authorization", "Bearer " + WithProvider.programsToken("nightly-import", "rapport"));
        program.get("/api/rules").then().statusCode(200);
        program.get("/api/connections").then().statusCode(403).body("detail", containsString("connections:read"));
        program.get("/api/session").then().body("via", is("provider")).body("scopes", is(List.of("analyse:read")));
    }

    @Test
    void a_token_for_another_audience_or_of_another_program_is_refused() {
        Visitor.owner();
        for (String token : List.of(
                WithProvider.programsToken("nightly-import", "somebody-else"),
                WithProvider.programsToken("unknown-program", "rapport"),
                WithProvider.programsToken("nightly-import", "rapport") + "x")) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/rules")
                    .then()
                    .statusCode(401);
        }
    }

    private static Visitor signedInThrough() {
        Response end = walk(new HashMap<>());
        assertThat(end.header("Location")).endsWith("/").doesNotContain("refused");
        Visitor visitor = new Visitor();
        visitor.setCookie(end.cookie("rapport_session"));
        return visitor;
    }

    /// From the button through the provider and back, as a browser goes, up to the page where it ends.
    private static Response walk(Map<String, String> cookies) {
        String address = "/api/session/sso";
        for (int step = 0; step < 8; step++) {
            Response answer = given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .cookies(address.contains("/api/session/sso") ? cookies : Map.of())
                    .get(address);
            if (answer.statusCode() == 303) {
                return answer;
            }
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
            cookies.putAll(answer.cookies());
            address = answer.header("Location");
        }
        throw new AssertionError("no end: " + address);
    }
}
