package dev.rapport.contracts;

import java.util.UUID;

/// The data of an event that the platform publishes.
public sealed interface Event permits AnalysisEvent, TemplateEvent, ConnectionEvent, ReminderEvent {

    /// The Kafka key: events with the same key are delivered in the order in which they were written.
    UUID key();
}
