package dev.rapport.contracts;

/// The Kafka topics. Each has a dead-letter twin.
public final class Topics {

    public static final String ANALYSES = "rapport.analyses";
    public static final String TEMPLATES = "rapport.templates";
    public static final String CONNECTIONS = "rapport.connections";
    public static final String REMINDERS = "rapport.reminders";

    private Topics() {}

    /// The topic that takes what could not be read or handled.
    public static String deadLetter(String topic) {
        return topic + ".dlq";
    }
}
