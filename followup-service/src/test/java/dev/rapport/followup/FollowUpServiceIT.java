package dev.rapport.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.testing.RapportTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The packaged service: starts, migrates, is healthy, and lets nobody in without a token.
@QuarkusIntegrationTest
@WithTestResource(
        value = RapportTestResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "followup"))
class FollowUpServiceIT {

    @Test
    void it_is_ready_and_guarded() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        for (String name : List.of(
                "rapport_reminders_fired_total",
                "rapport_reminders_overdue",
                "rapport_reminders_lateness_seconds",
                "rapport_outbox_published_total",
                "rapport_outbox_age_seconds")) {
            assertThat(metrics).containsPattern("(?m)^" + name + "(\\{.*})? [0-9.]");
        }
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/reminders/stream"));
        given().get("/api/connections").then().statusCode(401);
    }
}
