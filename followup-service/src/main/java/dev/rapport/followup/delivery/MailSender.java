package dev.rapport.followup.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.followup.delivery.Outcome.Delivered;
import dev.rapport.followup.delivery.Outcome.Refused;
import dev.rapport.followup.subscription.Channel;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends digests by e-mail. A mail that is sent twice carries the same Message-ID.
@ApplicationScoped
class MailSender implements Sender {

    /// What mail servers answer to a message that they take.
    private static final int TAKEN = 250;

    private final Mailer mailer;
    private final ObjectMapper json;
    private final Optional<String> from;

    MailSender(Mailer mailer, ObjectMapper json, @ConfigProperty(name = "rapport.mail.from") Optional<String> from) {
        this.mailer = mailer;
        this.json = json;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.DIGEST;
    }

    @Override
    public Outcome send(Claimed delivery) {
        if (from.isEmpty()) {
            return new Refused(null, "no mail server is set up", null);
        }
        try {
            JsonNode digest = json.readTree(delivery.payload());
            Mail mail = Mail.withText(
                            delivery.target(),
                            digest.path("subject").asText(),
                            digest.path("text").asText())
                    .setFrom(from.get())
                    .addHeader("Message-ID", "<" + delivery.messageId() + "@rapport>")
                    .addHeader("Auto-Submitted", "auto-generated");
            mailer.send(mail);
            return new Delivered(TAKEN);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a digest is JSON of our own", cause);
        } catch (RuntimeException failure) {
            return new Refused(
                    null,
                    "the mail server did not take it: " + failure.getClass().getSimpleName(),
                    null);
        }
    }
}
