package dev.rapport.followup.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Forgets deliveries that are over and older than anybody asks for.
@ApplicationScoped
class DeliveryRetention {

    private final DeliveryQueue queue;

    DeliveryRetention(DeliveryQueue queue) {
        this.queue = queue;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        queue.forgetOld();
    }
}
