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
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AddressGuardTest.OneASecond.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class AddressGuardTest {

    private static final int BURST = 5;

    @Test
    void who_asks_too_much_is_told_when_to_come_back_and_still_gets_the_page() {
        int answered = IntStream.range(0, 100)
                .map(i -> given().get("/api/rules").statusCode())
                .filter(status -> status == 200)
                .map(status -> 1)
                .sum();

        assertThat(answered).isBetween(BURST, 99);
        var refused = given().get("/calendar/secret.ics").then();
        refused.statusCode(429)
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
