package dev.rapport.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AddressGuardTest.OneASecond.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class AddressGuardTest {

    private static final int BURST = 5;

    @Test
    void who_asks_too_much_is_told_when_to_come_back_and_still_gets_the_page() {
        List<Response> answers = new ArrayList<>();
        do {
            answers.add(given().get("/calendar/secret.ics"));
        } while (answers.getLast().statusCode() == 200 && answers.size() < 100);

        assertThat(answers).hasSizeGreaterThan(BURST);
        answers.getLast()
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .body("type", is("urn:rapport:problem:too-many-requests"))
                .body("detail", containsString("this address"));
        given().get("/q/health/live").then().statusCode(200);
    }

    public static class OneASecond implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rapport.gateway.limits.address.per-second",
                    "1",
                    "rapport.gateway.limits.address.burst",
                    Integer.toString(BURST));
        }
    }
}
