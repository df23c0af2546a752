package dev.rapport.templates.database;

/// The database refused or could not be asked; the transaction rolls back.
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(Throwable cause) {
        super("the database could not do it", cause);
    }
}
