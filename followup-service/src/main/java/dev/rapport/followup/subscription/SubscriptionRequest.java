package dev.rapport.followup.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A subscription as clients send it.
///
/// @param channel `webhook`, `digest` or `calendar`; cannot be changed
/// @param url where a webhook goes
/// @param email where a digest goes
/// @param kinds the events to tell; all if left out
/// @param owner `me` or a member's id: only that member's reminders; everybody's if left out
/// @param enabled false to let it rest
public record SubscriptionRequest(
        @Nullable String channel,
        @Nullable String name,
        @Nullable String url,
        @Nullable String email,
        @Nullable List<@Nullable String> kinds,
        @Nullable String owner,
        @Nullable Boolean enabled) {}
