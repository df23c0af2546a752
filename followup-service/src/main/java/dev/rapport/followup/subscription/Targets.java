package dev.rapport.followup.subscription;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Reads where a subscriber wants to be told.
@ApplicationScoped
class Targets {

    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private final WebhookTargets webhooks;
    private final Optional<String> mailFrom;

    Targets(WebhookTargets webhooks, @ConfigProperty(name = "rapport.mail.from") Optional<String> mailFrom) {
        this.webhooks = webhooks;
        this.mailFrom = mailFrom;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field; 422 for a digest without a mail server
    @Nullable
    String of(Channel channel, SubscriptionRequest request) {
        return switch (channel) {
            case WEBHOOK -> url(Fields.text("url", request.url(), LONGEST_URL));
            case DIGEST -> email(request.email());
            case CALENDAR -> null;
        };
    }

    private String url(String text) {
        try {
            URI url = new URI(text);
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (!web || url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
                throw Problems.invalidField(
                        "url",
                        "is not the address of a receiver",
                        "send https://host/path, without a user or fragment");
            }
            webhooks.resolve(url);
            return text;
        } catch (URISyntaxException malformed) {
            throw Problems.invalidField("url", "is not an address", "send https://host/path");
        } catch (ForbiddenTargetException forbidden) {
            throw Problems.invalidField(
                    "url",
                    "cannot be used: " + forbidden.getMessage(),
                    "send a public https address, or have the operator allow its network");
        }
    }

    private String email(@Nullable String given) {
        if (mailFrom.isEmpty()) {
            throw Problems.unprocessable(
                    "mail-not-configured",
                    "No mail server is set up here; the operator can do so with rapport.mail.from.");
        }
        String address = Fields.text("email", given, LONGEST_EMAIL);
        if (!EMAIL.matcher(address).matches()) {
            throw Problems.invalidField("email", "is not an e-mail address", "send name@example.org");
        }
        return address;
    }
}
