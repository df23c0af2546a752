package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Webhooks from the change that causes them to a receiver on the other side.
@QuarkusTest
class WebhookTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @Inject
    PinnedHttp http;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void a_reminder_arrives_signed_with_the_secret_that_was_shown_once() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            String connection = client.accepted(NOW);

            Receiver.Received message = only(receiver);

            JsonPath body = JsonPath.from(message.body());
            assertThat(body.getString("type")).isEqualTo("reminder.scheduled");
            assertThat(body.getString("data.connectionId")).isEqualTo(connection);
            assertThat(message.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
            assertThat(message.signature()).isEqualTo("v1," + hmac(made.getString("secret"), message));
            assertThat(client.get("/api/subscriptions/" + made.getString("id")).getString("secret"))
                    .isNull();
            awaitState(made, "delivered");
        }
    }

    @Test
    void both_secrets_sign_for_a_day_after_a_renewal_and_then_only_the_new_one() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            String renewed = client.post("/api/subscriptions/" + made.getString("id") + "/secret", Map.of())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");

            test(made);
            Receiver.Received during = only(receiver);
            clock.advance(Duration.ofHours(25));
            test(made);
            await().atMost(PATIENCE).until(() -> receiver.received().size() == 2);

            assertThat(during.signature())
                    .isEqualTo("v1," + hmac(renewed, during) + " v1," + hmac(made.getString("secret"), during));
            Receiver.Received after = receiver.received().getLast();
            assertThat(after.signature()).isEqualTo("v1," + hmac(renewed, after));
        }
    }

    @Test
    void only_the_chosen_kinds_and_owner_are_told_and_nothing_of_other_workspaces() throws Exception {
        try (var due = new Receiver();
                var others = new Receiver();
                var all = new Receiver()) {
            subscribe(due.url(), Map.of("kinds", List.of("reminder.cancelled"), "owner", "me"));
            subscribe(others.url(), Map.of("owner", UUID.randomUUID().toString()));
            subscribe(all.url(), Map.of());
            Client.inNewWorkspace().accepted(NOW);

            String connection = client.accepted(NOW);
            client.move(connection, "closed", NOW);

            await().atMost(PATIENCE)
                    .until(() -> all.received().size() == 2 && due.received().size() == 1);
            assertThat(due.bodies()).allMatch(body -> body.contains("reminder.cancelled"));
            assertThat(all.bodies()).allMatch(body -> body.contains(connection));
            assertThat(others.received()).isEmpty();
        }
    }

    @Test
    void a_receiver_that_flaps_gets_each_message_under_one_id_and_in_order() throws Exception {
        Map<String, Integer> tries = new HashMap<>();
        try (var receiver =
                new Receiver().answering(message -> tries.merge(message.id(), 1, Integer::sum) < 3 ? 503 : 200)) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            String connection = client.accepted(NOW);
            client.move(connection, "closed", NOW);

            await().atMost(PATIENCE).until(() -> {
                clock.advance(Duration.ofSeconds(40));
                return deliveries(made, "delivered").size() == 2;
            });

            assertThat(receiver.bodies()).hasSize(6);
            assertThat(receiver.bodies().subList(0, 3)).allMatch(body -> body.contains("reminder.scheduled"));
            assertThat(receiver.bodies().subList(3, 6)).allMatch(body -> body.contains("reminder.cancelled"));
            assertThat(tries.values()).containsExactly(3, 3);
        }
    }

    @Test
    void a_slow_receiver_is_given_up_for_now_and_holds_nobody_else_up() throws Exception {
        var patience = new CountDownLatch(1);
        try (var slow = new Receiver().answering(message -> {
                    try {
                        patience.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return 200;
                });
                var quick = new Receiver()) {
            JsonPath made = subscribe(slow.url(), Map.of());
            subscribe(quick.url(), Map.of());

            client.accepted(NOW);

            only(quick);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(deliveries(made, "pending"))
                            .singleElement()
                            .satisfies(delivery -> assertThat((String) delivery.get("lastError"))
                                    .startsWith("no answer within")));
            patience.countDown();
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (var elsewhere = new Receiver();
                var redirecting = new Receiver()
                        .withHeaders(Map.of("Location", elsewhere.url()))
                        .answering(message -> 307)) {
            JsonPath made = subscribe(redirecting.url(), Map.of());
            test(made);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(deliveries(made, "pending"))
                            .singleElement()
                            .satisfies(delivery -> assertThat(delivery.get("lastError"))
                                    .isEqualTo("a redirect, which is not followed: 307")));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void a_receiver_that_speaks_nonsense_is_refused_and_the_worker_goes_on() throws Exception {
        try (var liar = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var honest = new Receiver()) {
            Thread.ofVirtual().start(() -> {
                try (var socket = liar.accept()) {
                    socket.getOutputStream().write("220 at your service\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (java.io.IOException closed) {
                    Thread.currentThread().interrupt();
                }
            });
            JsonPath made = subscribe("http://127.0.0.1:" + liar.getLocalPort() + "/", Map.of());
            test(made);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(deliveries(made, "pending"))
                            .singleElement()
                            .satisfies(delivery -> assertThat((String) delivery.get("lastError"))
                                    .startsWith("the connection failed")));
            test(subscribe(honest.url(), Map.of()));
            only(honest);
        }
    }

    @Test
    void what_fails_for_a_day_is_given_up_and_the_subscription_is_stopped_with_notice() throws Exception {
        try (var receiver = new Receiver().answering(message -> 500)) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            String path = "/api/subscriptions/" + made.getString("id");
            client.accepted(NOW);

            await().atMost(PATIENCE).until(() -> {
                clock.advance(Duration.ofMinutes(40));
                return !client.get(path).getBoolean("enabled");
            });

            assertThat(client.get(path).getString("disabledReason")).startsWith("nothing arrived for a day");
            assertThat(deliveries(made, "failed")).hasSize(1);
            client.accepted(clock.instant());
            awaitState(made, "missed");
            receiver.answering(message -> 200);
            enable(made, receiver.url());
            client.post(
                            path + "/deliveries/replay",
                            Map.of(
                                    "from",
                                    NOW.toString(),
                                    "to",
                                    clock.instant().plusSeconds(1).toString()))
                    .then()
                    .statusCode(202);
            await().atMost(PATIENCE)
                    .until(() -> deliveries(made, "failed").isEmpty()
                            && deliveries(made, "missed").isEmpty()
                            && deliveries(made, "pending").isEmpty());
        }
    }

    @Test
    void a_receiver_that_says_gone_is_left_alone_at_once() throws Exception {
        try (var receiver = new Receiver().answering(message -> 410)) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            test(made);

            await().atMost(PATIENCE)
                    .until(() -> !client.get("/api/subscriptions/" + made.getString("id"))
                            .getBoolean("enabled"));

            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void a_replay_sends_the_same_message_again() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            client.accepted(NOW);
            awaitState(made, "delivered");
            String id = (String) deliveries(made, "delivered").getFirst().get("id");

            client.post("/api/subscriptions/" + made.getString("id") + "/deliveries/" + id + "/replay", Map.of())
                    .then()
                    .statusCode(202);

            await().atMost(PATIENCE).until(() -> receiver.received().size() == 2);
            assertThat(receiver.received().getFirst().id())
                    .isEqualTo(receiver.received().getLast().id());
            assertThat(receiver.bodies().getFirst()).isEqualTo(receiver.bodies().getLast());
        }
    }

    @Test
    void a_request_goes_to_the_address_that_was_checked_whatever_the_name_says_now() throws Exception {
        try (var receiver = new Receiver()) {
            var url = java.net.URI.create("http://receiver.invalid:" + receiver.port() + "/hook");

            var answer = http.post(url, InetAddress.getLoopbackAddress(), Map.of(), "{}", PATIENCE);

            assertThat(answer.status()).isEqualTo(204);
            assertThat(only(receiver).host()).isEqualTo("receiver.invalid:" + receiver.port());
        }
    }

    @Test
    void secrets_are_in_no_log() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try (var receiver = new Receiver().answering(message -> 410)) {
            JsonPath made = subscribe(receiver.url(), Map.of());
            test(made);
            await().atMost(PATIENCE).until(() -> lines.stream().anyMatch(line -> line.contains("was disabled")));

            assertThat(lines).noneMatch(line -> line.contains(made.getString("secret")));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
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
            String path =
                    "/api/subscriptions/" + subscribe(receiver.url(), Map.of()).getString("id");
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

    private JsonPath subscribe(String url, Map<String, Object> filters) {
        Map<String, Object> request = new HashMap<>(filters);
        request.put("channel", "webhook");
        request.put("url", url);
        return client.post("/api/subscriptions", request)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void enable(JsonPath made, String url) {
        client.request()
                .body(Map.of("url", url, "enabled", true))
                .put("/api/subscriptions/" + made.getString("id"))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true));
    }

    private void test(JsonPath made) {
        client.post("/api/subscriptions/" + made.getString("id") + "/deliveries/test", Map.of())
                .then()
                .statusCode(202);
    }

    private List<Map<String, Object>> deliveries(JsonPath made, String state) {
        return client.get("/api/subscriptions/" + made.getString("id") + "/deliveries?state=" + state)
                .getList("items");
    }

    private void awaitState(JsonPath made, String state) {
        await().atMost(PATIENCE).until(() -> deliveries(made, state).size() == 1);
    }

    private static Receiver.Received only(Receiver receiver) {
        await().atMost(PATIENCE).until(() -> !receiver.received().isEmpty());
        assertThat(receiver.received()).hasSize(1);
        return receiver.received().getFirst();
    }

    private static String hmac(String secret, Receiver.Received message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
