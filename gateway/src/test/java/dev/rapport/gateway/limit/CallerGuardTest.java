package dev.rapport.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.rapport.gateway.support.Closed;
import dev.rapport.gateway.support.Services;
import dev.rapport.gateway.support.Visitor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CallerGuardTest.OneASecond.class)
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class CallerGuardTest {

    private static final int BURST = 8;

    @Test
    void a_key_that_asks_too_much_waits_and_another_key_does_not() {
        // Given
        Visitor owner = Visitor.owner();
        String busy = owner.key("analyse:read");
        String calm = owner.key("analyse:read");

        // When
        List<Response> answers = new ArrayList<>();
        do {
            answers.add(with(busy));
        } while (answers.getLast().statusCode() == 200 && answers.size() < 200);

        // Then
        assertThat(answers).hasSizeGreaterThan(BURST);
        answers.getLast().then().statusCode(429).header("Retry-After", "1").body("detail", containsString("this key"));
        with(calm).then().statusCode(200);
    }

    private static Response with(String key) {
        return Visitor.plain().header("Authorization", "Bearer " + key).get("/api/rules");
    }

    public static class OneASecond extends Closed {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("rapport.gateway.limits.caller.per-second", "1");
            overrides.put("rapport.gateway.limits.caller.burst", Integer.toString(BURST));
            return overrides;
        }
    }
}
