package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A member who has webhooks.
record Subscriber(Client client) {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    JsonPath subscribe(String url, Map<String, Object> filters) {
        Map<String, Object> request = new HashMap<>(filters);
        request.put("channel", "webhook");
        request.put("url", url);
        return client.post("/api/subscriptions", request)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    void enable(JsonPath made, String url) {
        client.request()
                .body(Map.of("url", url, "enabled", true))
                .put("/api/subscriptions/" + made.getString("id"))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true));
    }

    void test(JsonPath made) {
        client.post("/api/subscriptions/" + made.getString("id") + "/deliveries/test", Map.of())
                .then()
                .statusCode(202);
    }

    List<Map<String, Object>> deliveries(JsonPath made, String state) {
        return client.get("/api/subscriptions/" + made.getString("id") + "/deliveries?state=" + state)
                .getList("items");
    }

    void awaitState(JsonPath made, String state) {
        await().atMost(PATIENCE).until(() -> deliveries(made, state).size() == 1);
    }

    static Receiver.Received only(Receiver receiver) {
        await().atMost(PATIENCE).until(() -> !receiver.received().isEmpty());
        assertThat(receiver.received()).hasSize(1);
        return receiver.received().getFirst();
    }
}
