package dev.rapport.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class GuardTest {

    private static String get(String path, String host) throws IOException {
        return Asking.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "127.0.0.1:1",
                "127.1.2.3",
                "[::1]:8080",
                "[::1]",
                "app.localhost",
                "rapport.example.org",
                "Rapport.Example.org:443"
            })
    void the_gateways_own_names_are_answered(String host) throws IOException {
        assertThat(get("/api/rules", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8080",
                "10.0.0.1",
                "xlocalhost",
                "rapport.example.org.evil.example",
                ""
            })
    void another_name_is_turned_away(String host) throws IOException {
        assertThat(get("/api/rules", host))
                .containsAnyOf("HTTP/1.1 421", "HTTP/1.1 400")
                .doesNotContain("analyzer");
        assertThat(get("/", host)).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void a_probe_may_come_by_address() throws IOException {
        assertThat(get("/q/health/ready", "10.0.0.1:8080")).startsWith("HTTP/1.1 200");
        assertThat(get("/q/metrics", "10.0.0.1:8080")).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, whatever",
        "Origin,         http://evil.example",
        "Origin,         null",
        "Origin,         http://localhost:1",
        "Origin,         not an origin"
    })
    void a_write_from_another_sites_page_is_refused(String header, String value) {
        given().header(header, value)
                .body("{}")
                .post("/api/analyses")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("urn:rapport:problem:cross-origin"));
        given().header(header, value).delete("/api/connections/1").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "X-Nothing, said"})
    void a_write_from_our_own_page_or_a_program_passes(String header, String value) {
        given().header(header, value).body("{}").post("/api/analyses").then().statusCode(200);
    }

    @Test
    void an_older_browsers_write_from_our_own_page_passes() {
        given().header("Origin", "http://localhost:" + Asking.gatewayPort())
                .body("{}")
                .post("/api/analyses")
                .then()
                .statusCode(200);
    }

    @Test
    void a_read_from_anywhere_passes_without_leave_to_use_it() {
        var answer = given().header("Origin", "http://evil.example")
                .get("/api/rules")
                .then()
                .statusCode(200);
        assertThat(answer.extract().headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
    }
}
