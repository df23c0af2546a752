package dev.rapport.local;

/// Something on this machine keeps a part from starting. The message is written for the person at the console: what
/// is wrong and what to do about it; it needs no stack trace.
public class LocalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
