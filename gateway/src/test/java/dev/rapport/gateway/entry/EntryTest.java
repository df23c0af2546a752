package dev.rapport.gateway.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class EntryTest {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin,         https://evil.example",
        "Origin,         null",
        "X-Nothing,      at-all"
    })
    void a_session_writes_from_our_own_pages_only(String header, String value) {
        Visitor owner = Visitor.owner();
        given().cookie("rapport_session", owner.cookie())
                .contentType(ContentType.JSON)
                .header(header, value)
                .body("{}")
                .post("/api/analyses")
                .then()
                .statusCode(403)
                .body("type", is("urn:rapport:problem:cross-origin"));
    }

    @Test
    void a_browser_that_knows_no_fetch_metadata_shows_its_origin() {
        Visitor owner = Visitor.owner();
        given().cookie("rapport_session", owner.cookie())
                .contentType(ContentType.JSON)
                .header("Origin", "http://localhost:" + Asking.gatewayPort())
                .body("{}")
                .post("/api/analyses")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/analyses",
                "/api/connections",
                "/api/keys",
                "/api/members",
                "/api/audit",
                "/api/account",
                "/api/sessions",
                "/api/nothing",
                "/api",
                "/api/",
                "/api//rules",
                "/api/./rules",
                "/api/session/../rules",
                "/api/session/../keys",
                "/api/%73ession/../rules",
                "/api/session/workspace"
            })
    void without_a_session_there_is_nothing(String path) {
        Visitor.owner();
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session/%2e%2e/rules", "/api/session;/../rules", "/api/owner/..%2frules"})
    void no_spelling_of_an_open_path_opens_another(String path) throws IOException {
        // Given
        Visitor.owner();

        // When
        String answer = Asking.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("analyzer");
    }

    @Test
    void a_calendar_address_needs_no_session() {
        Visitor.owner();
        given().get("/calendar/secret.ics").then().statusCode(200);
    }

    @Test
    void pages_need_no_session() {
        Visitor.owner();
        given().get("/sign-in").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }

    @Test
    void an_expired_cookie_is_taken_back() {
        Visitor stale = new Visitor();
        stale.setCookie("expired-long-ago");
        String cookie = stale.get("/api/session").header("Set-Cookie");
        assertThat(cookie).contains("rapport_session=;", "Max-Age=0");
    }

    @Test
    void what_somebody_calls_themselves_adds_no_header() throws IOException {
        // Given
        Visitor owner = Visitor.owner();
        String body = "{\"name\":\"Olive\\r\\nSet-Cookie: planted=1\"}";

        // When
        var answer = owner.patch("/api/account", body);

        // Then
        answer.then().statusCode(200);
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
        owner.patch("/api/account", "{\"name\":\"Olive Owner\"}").then().statusCode(200);
    }
}
