package dev.rapport.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class UpstreamCheckTest {

    @Test
    void the_gateway_is_ready_with_a_service_away() {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void health_says_which_service_is_away() {
        given().get("/q/health")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'services' }.data.'analyzer-service'", is(true))
                .body("checks.find { it.name == 'services' }.data.'template-service'", is(false));
    }
}
