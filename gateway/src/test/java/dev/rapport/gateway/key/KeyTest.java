package dev.rapport.gateway.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class KeyTest {

    @Inject
    MovableClock clock;

    @Test
    void a_key_is_shown_once_and_found_by_scanners() {
        // Given
        Visitor owner = Visitor.owner();

        // When
        String key = owner.key("templates:read");

        // Then
        assertThat(key).matches("rap_[0-9A-Za-z]{42}");
        owner.get("/api/keys")
                .then()
                .body("items.hint", hasItem(key.substring(0, 8) + "…"))
                .body(not(containsString(key)));
    }

    @ParameterizedTest
    @CsvSource({
        "analyse:read,      GET,  /api/rules,                200",
        "analyse:read,      POST, /api/analyses,             200",
        "analyse:read,      POST, /api/batches/preview,      200",
        "analyse:read,      POST, /api/batches,              403",
        "analyse:write,     POST, /api/batches,              200",
        "analyse:write,     GET,  /api/rules,                200",
        "connections:read,  GET,  /api/connections/7,        200",
        "connections:read,  POST, /api/connections/7/sent,   403",
        "connections:write, POST, /api/connections/7/sent,   200",
        "reminders:read,    GET,  /api/reminders,            200",
        "reminders:read,    GET,  /api/connections,          403",
        "events:write,      POST, /api/subscriptions,        200",
        "events:write,      GET,  /api/rules,                403"
    })
    void a_key_reaches_what_its_scope_says(String scope, String method, String path, int status) {
        String key = Visitor.owner().key(scope);
        with(key).body("{}").request(method, path).then().statusCode(status);
    }

    @Test
    void a_missing_scope_is_named() {
        String key = Visitor.owner().key("templates:write");
        with(key)
                .get("/api/connections")
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:scope-missing"))
                .body("detail", containsString("connections:read"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/keys",
        "POST, /api/keys",
        "GET, /api/members",
        "GET, /api/sessions",
        "GET, /api/audit",
        "POST, /api/workspaces",
        "POST, /api/session/workspace",
        "POST, /api/account/password"
    })
    void no_key_reaches_accounts(String method, String path) {
        String key = Visitor.owner().key("analyse:write", "templates:write");
        with(key)
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:session-needed"));
    }

    @Test
    void a_key_may_ask_what_it_is() {
        String key = Visitor.owner().key("analyse:read", "events:read");
        with(key)
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("via", is("key"))
                .body("scopes", is(List.of("analyse:read", "events:read")));
    }

    @Test
    void the_services_are_told_the_scopes_too() {
        // Given
        String key = Visitor.owner().key("connections:write", "analyse:read");

        // When
        String header = with(key).get("/api/connections").path("headers.authorization");

        // Then
        assertThat(claims(header)).contains("\"scope\":\"analyse:read connections:write\"");
        assertThat(header).doesNotContain(key);
    }

    @Test
    void a_revoked_key_is_refused_at_once() {
        // Given
        Visitor owner = Visitor.owner();
        var made = owner.post("/api/keys", Map.of("name", "short-lived", "scopes", List.of("analyse:read")));
        String key = made.path("key");
        with(key).get("/api/rules").then().statusCode(200);
        owner.get("/api/keys").then().body("items.find { it.name == 'short-lived' }.lastUsedAt", notNullValue());

        // When
        owner.delete("/api/keys/" + made.path("id")).then().statusCode(204);

        // Then
        with(key).get("/api/rules").then().statusCode(401).body("type", is("urn:rapport:problem:key-refused"));
    }

    @Test
    void a_key_ends_with_its_time() {
        // Given
        Visitor owner = Visitor.owner();
        String key = owner.post("/api/keys", Map.of("name", "a day", "scopes", List.of("analyse:read"), "days", 1))
                .path("key");
        with(key).get("/api/rules").then().statusCode(200);

        // When
        clock.advance(Duration.ofDays(1));

        // Then
        with(key).get("/api/rules").then().statusCode(401);
    }

    @Test
    void a_refused_key_is_not_saved_by_a_cookie() {
        Visitor owner = Visitor.owner();
        owner.request()
                .header("Authorization", "Bearer rap_" + "0".repeat(42))
                .get("/api/rules")
                .then()
                .statusCode(401);
    }

    @Test
    void a_key_acts_in_its_makers_role_of_today() {
        // Given
        Visitor owner = Visitor.owner();
        Visitor admin = Visitor.newcomer(owner, "admin");
        String key = admin.key("templates:write");

        // When
        owner.patch("/api/members/" + admin.path("memberId"), Map.of("role", "viewer"));

        // Then
        String header = with(key).get("/api/session").path("role");
        assertThat(header).isEqualTo("viewer");
    }

    @ParameterizedTest
    @CsvSource({"nothing:read, 90, scopes", "analyse:read, 0, days", "analyse:read, 366, days"})
    void what_is_wrong_with_a_wish_is_named(String scope, int days, String field) {
        Visitor.owner()
                .post("/api/keys", Map.of("name", "k", "scopes", List.of(scope), "days", days))
                .then()
                .statusCode(400)
                .body("errors[0].field", is(field));
    }

    private static RequestSpecification with(String key) {
        return Visitor.plain().header("Authorization", "Bearer " + key);
    }

    private static String claims(String header) {
        String payload = header.substring("Bearer ".length()).split("\\.", -1)[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }
}
