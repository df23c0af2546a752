package dev.rapport.messaging;

import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import java.util.List;

/// What many events of one workspace do together, in one transaction.
@FunctionalInterface
public interface BulkEffect<E extends Event> {

    /// @param events of one workspace, none of which has had its effect; not empty
    void apply(List<EventEnvelope<E>> events);
}
