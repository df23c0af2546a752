package dev.rapport.followup.subscription;

/// Fired in the transaction that made a digest, or let it go on, so that its next morning can be set.
public record DigestSubscribed(Subscription subscription) {}
