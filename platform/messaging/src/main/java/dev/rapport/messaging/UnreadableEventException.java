package dev.rapport.messaging;

/// A record is not an event that the contracts describe; it belongs on the dead-letter topic.
public class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String message) {
        super(message);
    }

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
