package dev.rapport.followup.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A subscription as clients see it.
///
/// @param secret shown once: when it is made, and when it is renewed
/// @param feed the path of a calendar's feed, shown once in the same way
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID id,
        UUID memberId,
        String channel,
        String name,
        @Nullable String url,
        @Nullable String email,
        List<String> kinds,
        @Nullable UUID owner,
        boolean enabled,
        @Nullable String disabledReason,
        @Nullable Instant failingSince,
        @Nullable Instant previousSecretUntil,
        Instant createdAt,
        @Nullable String secret,
        @Nullable String feed) {

    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionView of(Subscription subscription, @Nullable String secret) {
        Channel channel = subscription.channel();
        return new SubscriptionView(
                subscription.id(),
                subscription.memberId(),
                channel.wireName(),
                subscription.name(),
                channel == Channel.WEBHOOK ? subscription.target() : null,
                channel == Channel.DIGEST ? subscription.target() : null,
                subscription.kinds(),
                subscription.ownerId(),
                subscription.enabled(),
                subscription.disabledReason(),
                subscription.failingSince(),
                subscription.previousSecretUntil(),
                subscription.createdAt(),
                channel == Channel.WEBHOOK ? secret : null,
                channel == Channel.CALENDAR && secret != null ? "/calendar/" + secret + ".ics" : null);
    }
}
