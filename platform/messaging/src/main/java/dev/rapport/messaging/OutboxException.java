package dev.rapport.messaging;

/// The outbox could not be read or written; the transaction around it rolls back.
public class OutboxException extends RuntimeException {

    public OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
