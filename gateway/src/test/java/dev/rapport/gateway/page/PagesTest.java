package dev.rapport.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compose", "/connections/0190/history", "/calendars", "/apis"})
    void every_address_of_the_app_shows_the_app(String path) {
        String app = given().get("/index.html").then().statusCode(200).extract().asString();
        given().get(path).then().statusCode(200).contentType("text/html").body(equalTo(app));
        given().head(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/missing-1a2b.js", "/assets/missing", "/missing.png", "/q/missing"})
    void a_missing_file_is_missing(String path) {
        given().get(path).then().statusCode(404).header("Cache-Control", containsString("no-"));
    }

    @Test
    void a_page_is_asked_for_again_each_time() {
        given().get("/index.html")
                .then()
                .header("Cache-Control", "no-cache")
                .header("Last-Modified", nullValue())
                .header("ETag", nullValue());
    }

    @Test
    void a_file_with_its_hash_in_the_name_is_kept() {
        given().get("/assets/probe-1a2b3c.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/probe-1a2b3c.js",
                "/api/rules",
                "/api/nothing",
                "/api/templates",
                "/q/health/live",
                "/openapi"
            })
    void every_answer_carries_the_security_headers_once(String path) {
        var headers = given().get(path).then().extract().headers();
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.getValues("X-Correlation-Id")).hasSize(1);
    }
}
