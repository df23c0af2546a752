package dev.rapport.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class DoorTest {

    @ParameterizedTest
    @CsvSource({
        "/api/analyses,             analyzer",
        "/api/rules,                analyzer",
        "/api/rules/job-ask,        analyzer",
        "/api/outcomes/rules,       analyzer",
        "/api/connections/7/sent,   followup",
        "/api/reminders?state=due,  followup",
        "/api/seats,                followup",
        "/api/subscriptions,        followup",
        "/api/arcs,                 followup",
        "/api/imports,              followup",
        "/calendar/secret.ics,      followup"
    })
    void a_public_path_is_answered_by_its_service(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .body("service", is(service))
                .body("target", is(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/rulesets", "/api/rules;x=1", "/calendarium/x.ics"})
    void another_path_does_not_exist(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void an_unknown_api_path_is_a_problem_document() {
        given().get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:rapport:problem:not-found"))
                .body("instance", is("/api/nothing"))
                .body("correlationId", notNullValue());
    }

    @Test
    void what_is_matched_is_what_is_forwarded() {
        given().urlEncodingEnabled(false)
                .get("/api/rules/../connections/./7?a=%2e%2e%2f")
                .then()
                .body("service", is("followup"))
                .body("target", is("/api/connections/7?a=%2e%2e%2f"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/rules/../../q/metrics",
                "/api/rules/%2e%2e/%2e%2e/q/health/ready/x",
                "/calendar/../api/internal"
            })
    void no_path_leads_to_what_is_not_public(String path) {
        Asking.analyzer("clear");
        given().urlEncodingEnabled(false).get(path);
        assertThat(Asking.analyzer("received")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer forged", "bearer rap_" + "0", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void whoever_brings_a_token_that_is_none_is_refused(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/rules")
                .then()
                .statusCode(401)
                .body("type", is("urn:rapport:problem:key-refused"));
    }

    @Test
    void what_a_caller_claims_about_itself_stops_at_the_door() {
        given().header("Cookie", "session=1")
                .header("Forwarded", "for=1.2.3.4")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Real-IP", "1.2.3.4")
                .header("Proxy-Authorization", "Basic x")
                .header("Accept-Language", "de")
                .get("/api/rules")
                .then()
                .body("headers.authorization", matchesPattern("Bearer ey[^|]+"))
                .body("headers.cookie", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.x-forwarded-host", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.accept-language", is("de"))
                .body("headers.host", startsWith("127.0.0.1:"));
    }

    @Test
    void a_header_that_the_caller_ties_to_the_connection_goes_no_further() {
        given().header("Connection", "keep-alive, X-Private")
                .header("X-Private", "1")
                .header("TE", "trailers")
                .get("/api/rules")
                .then()
                .body("headers.x-private", nullValue())
                .body("headers.te", nullValue());
    }

    @Test
    void a_service_cannot_loosen_what_the_browser_is_told() {
        given().get("/api/rules/talks")
                .then()
                .statusCode(200)
                .header("Server", nullValue())
                .header("Set-Cookie", nullValue())
                .header("Keep-Alive", nullValue())
                .header("X-Inner", nullValue())
                .header("X-Kept", "1")
                .header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store");
    }

    @Test
    void an_answer_without_content_passes() {
        given().get("/api/rules/nothing").then().statusCode(204).header("Transfer-Encoding", nullValue());
    }

    @Test
    void a_head_request_passes() {
        given().head("/api/rules").then().statusCode(200);
    }

    @Test
    void the_callers_correlation_id_goes_in_and_comes_back() {
        given().header("X-Correlation-Id", "trip-42")
                .get("/api/rules")
                .then()
                .header("X-Correlation-Id", "trip-42")
                .body("headers.x-correlation-id", is("trip-42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "a%0d%0ab"})
    void a_correlation_id_that_is_none_is_replaced(String id) {
        String used = given().header("X-Correlation-Id", id)
                .get("/api/rules")
                .then()
                .extract()
                .header("X-Correlation-Id");
        assertThat(used).matches("[0-9a-f-]{36}");
    }

    @Test
    void a_service_that_is_down_is_said_to_be_down() {
        given().get("/api/templates")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", is("urn:rapport:problem:upstream-down"))
                .body("detail", containsString("template-service"))
                .body("correlationId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void a_service_that_hangs_is_given_up() {
        given().get("/api/rules/hangs")
                .then()
                .statusCode(504)
                .header("Retry-After", notNullValue())
                .body("type", is("urn:rapport:problem:upstream-slow"));
    }

    @Test
    void a_service_that_breaks_off_is_a_bad_gateway() {
        given().body("{}")
                .post("/api/rules/breaks")
                .then()
                .statusCode(502)
                .body("type", is("urn:rapport:problem:upstream-broken"))
                .body("status", equalTo(502));
    }
}
