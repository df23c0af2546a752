package dev.rapport.analyzer.batch.upload;

/// A file as a whole cannot be read; the message says why and what would be right.
public class UnreadableUploadException extends RuntimeException {

    UnreadableUploadException(String message) {
        super(message);
    }

    UnreadableUploadException(String message, Throwable cause) {
        super(message, cause);
    }
}
