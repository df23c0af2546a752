package dev.rapport.followup.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.rapport.followup.delivery.Outcome.Delivered;
import dev.rapport.followup.delivery.Outcome.Gone;
import dev.rapport.followup.delivery.Outcome.Refused;
import dev.rapport.followup.subscription.Channel;
import dev.rapport.followup.subscription.ForbiddenTargetException;
import dev.rapport.followup.subscription.WebhookConfig;
import dev.rapport.followup.subscription.WebhookTargets;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sends signed messages (Standard Webhooks). An answer of 2xx is a receipt, 410 a farewell, anything else a refusal:
/// also a redirect, which is not followed.
@ApplicationScoped
class WebhookSender implements Sender {

    private static final int GONE = 410;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final WebhookTargets targets;
    private final PinnedHttp http;
    private final Duration timeout;
    private final Clock clock;

    WebhookSender(WebhookTargets targets, PinnedHttp http, WebhookConfig config, Clock clock) {
        this.targets = targets;
        this.http = http;
        this.timeout = config.timeout();
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Outcome send(Claimed delivery) {
        URI url = URI.create(delivery.target());
        try {
            InetAddress address = targets.resolve(url);
            var headers = headers(delivery, clock.instant());
            return outcome(http.post(url, address, headers, delivery.payload(), timeout));
        } catch (ForbiddenTargetException forbidden) {
            return new Refused(null, forbidden.getMessage(), null);
        } catch (PinnedHttp.NoAnswerException silent) {
            return new Refused(null, silent.getMessage(), null);
        }
    }

    private static Outcome outcome(PinnedHttp.Answer answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Delivered(status);
        }
        if (status == GONE) {
            return new Gone(status);
        }
        boolean redirect = status >= 300 && status < 400;
        String error = redirect ? "a redirect, which is not followed: " + status : "the receiver answered " + status;
        return new Refused(status, error, wait(answer.retryAfter()));
    }

    /// Only seconds are read; a date tells no more.
    private static @Nullable Duration wait(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,9}")) {
            return null;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private static Map<String, String> headers(Claimed delivery, Instant now) {
        String id = delivery.messageId().toString();
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", signatures(delivery, id, now));
    }

    /// One signature a secret that holds now, the newest first.
    private static String signatures(Claimed delivery, String id, Instant now) {
        String signature = sign(delivery.secret(), id, now, delivery.payload());
        Instant until = delivery.previousSecretUntil();
        boolean overlap = until != null && now.isBefore(until);
        return overlap ? signature + " " + sign(delivery.previousSecret(), id, now, delivery.payload()) : signature;
    }

    private static String sign(@Nullable String secret, String id, Instant now, String payload) {
        try {
            return new Webhook(secret).sign(id, now.getEpochSecond(), payload);
        } catch (EmptyWebhookSecretException | WebhookSigningException cause) {
            throw new IllegalStateException("a webhook has a secret that signs", cause);
        }
    }
}
