package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Asking for webhooks over HTTP.
@QuarkusTest
class WebhookRequestTest {

    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    private final Client client = Client.inNewWorkspace();
    private final Subscriber subscriber = new Subscriber(client);

    @Inject
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void bad_input_is_answered_with_the_field() {
        for (String url : List.of(
                "http://127.0.0.2/",
                "http://10.0.0.1/",
                "https://[::1]/",
                "ftp://127.0.0.1/",
                "http://a b/",
                "http://user:pass@127.0.0.1/",
                "nonsense")) {
            client.post("/api/subscriptions", Map.of("channel", "webhook", "url", url))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("url"));
        }
        client.post("/api/subscriptions", Map.of("channel", "pigeon"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("channel"));
        client.post(
                        "/api/subscriptions",
                        Map.of("channel", "webhook", "url", "http://127.0.0.1/", "kinds", List.of("x")))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kinds"));
        client.request().post("/api/subscriptions").then().statusCode(400);
        client.request().get("/api/subscriptions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_repeated_request_makes_one_subscription_and_shows_the_secret_once() throws Exception {
        try (var receiver = new Receiver()) {
            Map<String, String> request = Map.of("channel", "webhook", "url", receiver.url());
            var first = client.request()
                    .header("Idempotency-Key", "one")
                    .body(request)
                    .post("/api/subscriptions");
            var second = client.request()
                    .header("Idempotency-Key", "one")
                    .body(request)
                    .post("/api/subscriptions");

            assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
            assertThat(first.path("secret").toString()).startsWith("whsec_");
            assertThat(second.jsonPath().getString("secret")).isNull();
            assertThat(client.get("/api/subscriptions").getList("items")).hasSize(1);
        }
    }

    @Test
    void others_see_it_and_only_its_maker_or_an_admin_changes_it() throws Exception {
        try (var receiver = new Receiver()) {
            String path = "/api/subscriptions/"
                    + subscriber.subscribe(receiver.url(), Map.of()).getString("id");
            Client colleague = Client.member(client.workspaceId(), "member");
            Client admin = Client.member(client.workspaceId(), "admin");

            colleague.request().get(path).then().statusCode(200);
            colleague.request().delete(path).then().statusCode(403);
            Client.member(client.workspaceId(), "viewer")
                    .request()
                    .get(path)
                    .then()
                    .statusCode(403);
            Client.inNewWorkspace().request().delete(path).then().statusCode(404);
            admin.request().delete(path).then().statusCode(204);
            client.request().get(path).then().statusCode(404);
        }
    }
}
