package dev.rapport.messaging;

import dev.rapport.contracts.Event;
import dev.rapport.contracts.EventEnvelope;
import dev.rapport.contracts.EventType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a consumer does with the events it knows; others pass it by.
public final class EventHandlers {

    private final String consumer;
    private final Map<EventType, Consumer<EventEnvelope<Event>>> handlers = new EnumMap<>(EventType.class);

    private EventHandlers(String consumer) {
        this.consumer = consumer;
    }

    /// @param consumer the name under which the inbox remembers; stable over releases, one for each effect
    public static EventHandlers of(String consumer) {
        return new EventHandlers(consumer);
    }

    @SuppressWarnings("unchecked") // the envelope of a type carries that type's data: EventReader made it so
    public <E extends Event> EventHandlers on(Class<E> dataClass, Consumer<EventEnvelope<E>> handler) {
        handlers.put(
                EventType.of(dataClass), envelope -> handler.accept((EventEnvelope<E>) (EventEnvelope<?>) envelope));
        return this;
    }

    String consumer() {
        return consumer;
    }

    Optional<Consumer<EventEnvelope<Event>>> forType(EventType type) {
        return Optional.ofNullable(handlers.get(type));
    }
}
