package dev.rapport.gateway.sso;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Closed.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class NoProviderTest {

    @Test
    void without_a_provider_none_is_announced_and_the_way_says_so() {
        given().get("/api/session").then().body("signIn.sso", nullValue());
        given().get("/api/session/sso")
                .then()
                .statusCode(404)
                .body("type", is("urn:rapport:problem:no-single-sign-on"));
    }

    @Test
    void without_a_provider_a_token_opens_nothing() {
        Visitor.owner();
        given().header("Authorization", "Bearer a.b.c").get("/api/rules").then().statusCode(401);
    }
}
