package dev.rapport.cli.note;

/// The input as a whole can't be used; the message says why and what would be right.
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableInput(String message) {
        super(message);
    }
}
