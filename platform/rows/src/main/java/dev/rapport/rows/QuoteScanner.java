package dev.rapport.rows;

/// Follows the quotes of a row to tell where it ends.
final class QuoteScanner {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        BROKEN
    }

    private final char delimiter;
    private State state = State.CELL_START;

    QuoteScanner(char delimiter) {
        this.delimiter = delimiter;
    }

    void scan(String text) {
        for (int i = 0; i < text.length(); i++) {
            state = after(text.charAt(i));
        }
    }

    /// Whether a quoted cell is still open, so that the next line belongs to the same row.
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /// Whether something follows a closing quote that may not.
    boolean isBroken() {
        return state == State.BROKEN;
    }

    private State after(char c) {
        return switch (state) {
            case CELL_START -> c == '"' ? State.QUOTED : c == delimiter ? State.CELL_START : State.PLAIN;
            case PLAIN -> c == delimiter ? State.CELL_START : State.PLAIN;
            case QUOTED -> c == '"' ? State.AFTER_QUOTE : State.QUOTED;
            case AFTER_QUOTE -> c == '"' ? State.QUOTED : c == delimiter ? State.CELL_START : State.BROKEN;
            case BROKEN -> State.BROKEN;
        };
    }
}
