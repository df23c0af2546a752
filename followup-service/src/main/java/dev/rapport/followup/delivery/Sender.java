package dev.rapport.followup.delivery;

import dev.rapport.followup.subscription.Channel;

/// Brings deliveries of one channel to their receivers.
interface Sender {

    Channel channel();

    /// Tries once. Whatever goes wrong is an outcome, never an exception.
    Outcome send(Claimed delivery);
}
