package dev.rapport.followup.imports;

/// A row says something that can't be taken.
final class FaultyCellException extends RuntimeException {

    final String column;

    FaultyCellException(String column, String message) {
        super(message);
        this.column = column;
    }
}
