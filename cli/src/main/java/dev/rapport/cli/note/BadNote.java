package dev.rapport.cli.note;

/// A note that can't be judged. The message names the field and what would be right.
public final class BadNote extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient NoteId id;

    public BadNote(NoteId id, String message) {
        super(message, null, false, false);
        this.id = id;
    }

    public NoteId id() {
        return id;
    }
}
