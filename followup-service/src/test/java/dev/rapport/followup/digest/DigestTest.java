package dev.rapport.followup.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = MailServer.class, scope = TestResourceScope.GLOBAL)
class DigestTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// A Tuesday.
    private static final Instant ACCEPTED = Instant.parse("2026-11-10T15:00:00Z");

    private final Client client = Client.inNewWorkspace();
    private final String address = "member-" + UUID.randomUUID() + "@example.org";

    GreenMail mailServer;

    @Inject
    MovableClock clock;

    @Inject
    DigestWriter writer;

    @Test
    void the_days_reminders_come_in_the_members_morning_and_once() throws Exception {
        clock.set(ACCEPTED);
        client.seat("America/New_York");
        client.accepted(ACCEPTED);
        subscribe();

        at("2026-11-11T13:59:00Z");
        assertThat(mails()).isEmpty();
        at("2026-11-11T14:00:00Z"); // nine o'clock in New York
        MimeMessage mail = await().atMost(PATIENCE)
                .until(this::mails, mails -> mails.size() == 1)
                .getFirst();
        at("2026-11-11T15:00:00Z");

        assertThat(mail.getSubject()).isEqualTo("1 follow-up for Wednesday, 11 November");
        assertThat(GreenMailUtil.getBody(mail)).contains("Ada Nwosu (Lumen Works): thank you, 10:00");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@rapport>");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void replicas_that_race_write_one_digest() throws Exception {
        clock.set(ACCEPTED);
        client.seat("Europe/Berlin");
        client.accepted(ACCEPTED);
        String id = subscribe();
        clock.set(Instant.parse("2026-11-11T08:00:00Z"));
        Callable<Boolean> replica = () -> {
            writer.writeDue();
            return true;
        };

        try (var pool = Executors.newFixedThreadPool(3)) {
            for (var written : pool.invokeAll(List.of(replica, replica, replica))) {
                written.get();
            }
        }

        assertThat(client.get("/api/subscriptions/" + id + "/deliveries").getList("items"))
                .hasSize(1);
    }

    @Test
    void a_day_without_reminders_and_a_day_off_have_no_digest() throws Exception {
        clock.set(Instant.parse("2026-11-13T15:00:00Z")); // a Friday
        client.seat("Europe/Berlin");
        String id = subscribe();

        at("2026-11-14T09:00:00Z");
        at("2026-11-16T08:00:00Z");

        assertThat(client.get("/api/subscriptions/" + id + "/deliveries").getList("items"))
                .isEmpty();
    }

    @Test
    void a_changed_seat_moves_the_morning() {
        clock.set(ACCEPTED);
        client.seat("Europe/Berlin");
        client.accepted(ACCEPTED);
        String id = subscribe();

        client.seat("America/Los_Angeles");
        at("2026-11-11T08:00:00Z");

        assertThat(client.get("/api/subscriptions/" + id + "/deliveries").getList("items"))
                .isEmpty();
    }

    @Test
    void an_address_that_is_none_or_holds_another_header_is_refused() {
        for (String email : List.of("nobody", "a@b\r\nBcc: c@d", "a@b, c@d", "<a@b>", " ")) {
            client.post("/api/subscriptions", Map.of("channel", "digest", "email", email))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("email"));
        }
    }

    private String subscribe() {
        return client.post("/api/subscriptions", Map.of("channel", "digest", "email", address, "owner", "me"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void at(String time) {
        clock.set(Instant.parse(time));
        writer.writeDue();
    }

    private List<MimeMessage> mails() throws MessagingException {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(this::isToMe)
                .toList();
    }

    private boolean isToMe(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
