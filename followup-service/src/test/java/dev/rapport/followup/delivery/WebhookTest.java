package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
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
    void a_reminder_arrives_signed_with_the_secret_that_was_shown_once() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            String connection = client.accepted(NOW);

            Receiver.Received message = Subscriber.only(receiver);

            JsonPath body = JsonPath.from(message.body());
            assertThat(body.getString("type")).isEqualTo("reminder.scheduled");
            assertThat(body.getString("data.connectionId")).isEqualTo(connection);
            assertThat(message.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
            assertThat(message.signature()).isEqualTo("v1," + hmac(made.getString("secret"), message));
            assertThat(client.get("/api/subscriptions/" + made.getString("id")).getString("secret"))
                    .isNull();
            subscriber.awaitState(made, "delivered");
        }
    }

    @Test
    void both_secrets_sign_for_a_day_after_a_renewal_and_then_only_the_new_one() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            String renewed = client.post("/api/subscriptions/" + made.getString("id") + "/secret", Map.of())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");

            subscriber.test(made);
            Receiver.Received during = Subscriber.only(receiver);
            clock.advance(Duration.ofHours(25));
            subscriber.test(made);
            await().atMost(Subscriber.PATIENCE).until(() -> receiver.received().size() == 2);

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
            subscriber.subscribe(due.url(), Map.of("kinds", List.of("reminder.cancelled"), "owner", "me"));
            subscriber.subscribe(others.url(), Map.of("owner", UUID.randomUUID().toString()));
            subscriber.subscribe(all.url(), Map.of());
            Client.inNewWorkspace().accepted(NOW);

            String connection = client.accepted(NOW);
            client.move(connection, "closed", NOW);

            await().atMost(Subscriber.PATIENCE)
                    .until(() -> all.received().size() == 2 && due.received().size() == 1);
            assertThat(due.bodies()).allMatch(body -> body.contains("reminder.cancelled"));
            assertThat(all.bodies()).allMatch(body -> body.contains(connection));
            assertThat(others.received()).isEmpty();
        }
    }

    @Test
    void a_replay_sends_the_same_message_again() throws Exception {
        try (var receiver = new Receiver()) {
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            client.accepted(NOW);
            subscriber.awaitState(made, "delivered");
            String id =
                    (String) subscriber.deliveries(made, "delivered").getFirst().get("id");

            client.post("/api/subscriptions/" + made.getString("id") + "/deliveries/" + id + "/replay", Map.of())
                    .then()
                    .statusCode(202);

            await().atMost(Subscriber.PATIENCE).until(() -> receiver.received().size() == 2);
            assertThat(receiver.received().getFirst().id())
                    .isEqualTo(receiver.received().getLast().id());
            assertThat(receiver.bodies().getFirst()).isEqualTo(receiver.bodies().getLast());
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
            JsonPath made = subscriber.subscribe(receiver.url(), Map.of());
            subscriber.test(made);
            await().atMost(Subscriber.PATIENCE)
                    .until(() -> lines.stream().anyMatch(line -> line.contains("was disabled")));

            assertThat(lines).noneMatch(line -> line.contains(made.getString("secret")));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    private static String hmac(String secret, Receiver.Received message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = message.id() + "." + message.timestamp() + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
