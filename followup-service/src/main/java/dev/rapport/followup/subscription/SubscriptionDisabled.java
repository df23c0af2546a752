package dev.rapport.followup.subscription;

import java.util.UUID;

/// Fired in the transaction that stopped a subscription.
public record SubscriptionDisabled(UUID subscriptionId) {}
