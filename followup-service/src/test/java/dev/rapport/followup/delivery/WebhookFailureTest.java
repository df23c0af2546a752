package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Receivers that are slow, flapping, lying, redirecting or gone.
@QuarkusTest
class WebhookFailureTest {

    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    private final Client client = Client.inNewWorkspace();
    private final Subscriber subscriber = new Subscriber(client);

    @Inject
    MovableClock clock;

    @Inject
    PinnedHttp http;

    @BeforeEach
    void stopTheClock() {
        clock.set(NOW);
    }

    @Test
    void a_receiver_that_flaps_gets_each_message_under_one_id_and_in_order() throws Exception {
        Map<String, Integer> tries = new HashMap<>();
        try (var receiver =
                new Receiver().answering(message -> tries.merge(message.id(), 1, Integer::sum) < 3 ? 503 : 200)) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            String connection = client.accepted(NOW);
            client.move(connection, "closed", NOW);

            await().atMost(Subscriber.PATIENCE).until(() -> {
                clock.advance(Duration.ofSeconds(40));
                return subscriber.deliveries(made, "delivered").size() == 2;
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
            JsonPath made = subscriber.subscribe(slow.url(), Map.of());
            subscriber.subscribe(quick.url(), Map.of());

            client.accepted(NOW);

            Subscriber.only(quick);
            await().atMost(Subscriber.PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.deliveries(made, "pending"))
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
            JsonPath made = subscriber.subscribe(redirecting.url(), Map.of());
            subscriber.test(made);

            await().atMost(Subscriber.PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.deliveries(made, "pending"))
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
            JsonPath made = subscriber.subscribe("http://127.0.0.1:" + liar.getLocalPort() + "/", Map.of());
            subscriber.test(made);

            await().atMost(Subscriber.PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.deliveries(made, "pending"))
                            .singleElement()
                            .satisfies(delivery -> assertThat((String) delivery.get("lastError"))
                                    .startsWith("the connection failed")));
            subscriber.test(subscriber.subscribe(honest.url(), Map.of()));
            Subscriber.only(honest);
        }
    }

    @Test
    void what_fails_for_a_day_is_given_up_and_the_subscription_is_stopped_with_notice() throws Exception {
        try (var receiver = new Receiver().answering(message -> 500)) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            String path = "/api/subscriptions/" + made.getString("id");
            client.accepted(NOW);

            await().atMost(Subscriber.PATIENCE).until(() -> {
                clock.advance(Duration.ofMinutes(40));
                return !client.get(path).getBoolean("enabled");
            });

            assertThat(client.get(path).getString("disabledReason")).startsWith("nothing arrived for a day");
            assertThat(subscriber.deliveries(made, "failed")).hasSize(1);
            client.accepted(clock.instant());
            subscriber.awaitState(made, "missed");
            receiver.answering(message -> 200);
            subscriber.enable(made, receiver.url());
            client.post(
                            path + "/deliveries/replay",
                            Map.of(
                                    "from",
                                    NOW.toString(),
                                    "to",
                                    clock.instant().plusSeconds(1).toString()))
                    .then()
                    .statusCode(202);
            await().atMost(Subscriber.PATIENCE)
                    .until(() -> subscriber.deliveries(made, "failed").isEmpty()
                            && subscriber.deliveries(made, "missed").isEmpty()
                            && subscriber.deliveries(made, "pending").isEmpty());
        }
    }

    @Test
    void a_receiver_that_says_gone_is_left_alone_at_once() throws Exception {
        try (var receiver = new Receiver().answering(message -> 410)) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            subscriber.test(made);

            await().atMost(Subscriber.PATIENCE)
                    .until(() -> !client.get("/api/subscriptions/" + made.getString("id"))
                            .getBoolean("enabled"));

            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void a_request_goes_to_the_address_that_was_checked_whatever_the_name_says_now() throws Exception {
        try (var receiver = new Receiver()) {
            var url = java.net.URI.create("http://receiver.invalid:" + receiver.port() + "/hook");

            var answer = http.post(url, InetAddress.getLoopbackAddress(), Map.of(), "{}", Subscriber.PATIENCE);

            assertThat(answer.status()).isEqualTo(204);
            assertThat(Subscriber.only(receiver).host()).isEqualTo("receiver.invalid:" + receiver.port());
        }
    }
}
