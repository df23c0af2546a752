package dev.rapport.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BreakerTest.Touchy.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class BreakerTest {

    @Test
    void a_service_that_breaks_off_again_and_again_is_left_alone_and_found_again() {
        given().get("/api/rules/breaks").then().statusCode(502);
        given().get("/api/rules/breaks").then().statusCode(502);
        Asking.analyzer("clear");

        given().get("/api/rules").then().statusCode(503).body("type", is("urn:rapport:problem:upstream-down"));

        assertThat(Asking.analyzer("received")).isEmpty();
        given().get("/api/reminders").then().statusCode(200);
        await().until(() -> given().get("/api/rules").statusCode() == 200);
    }

    @Test
    void clients_that_send_too_much_do_not_keep_others_from_the_service() throws IOException {
        for (int i = 0; i < 3; i++) {
            Asking.raw(
                    "POST /api/analyses HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "20000\r\n" + "x".repeat(0x20000) + "\r\n0\r\n\r\n");
        }

        given().get("/api/rules").then().statusCode(200);
    }

    public static class Touchy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rapport.gateway.breaker.failures", "2", "rapport.gateway.breaker.rest", "2s");
        }
    }
}
