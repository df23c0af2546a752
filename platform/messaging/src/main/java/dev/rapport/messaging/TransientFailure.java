package dev.rapport.messaging;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what passes by itself (the database is away, a deadlock) from what will fail again.
final class TransientFailure {

    /// SQLSTATE classes: connection, transaction rollback, insufficient resources, operator intervention.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private static final int LONGEST_CHAIN = 20;

    private TransientFailure() {}

    static boolean is(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
            if (isTransient(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isTransient(Throwable cause) {
        return switch (cause) {
            case SQLTransientException transientFailure -> true;
            case SQLRecoverableException recoverable -> true;
            case SQLException sql -> isTransientState(sql.getSQLState()) || isAcquisitionTimeout(sql);
            case RollbackException rollback -> rollback.getCause() == null;
            default -> false;
        };
    }

    private static boolean isTransientState(@Nullable String state) {
        return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }

    private static boolean isAcquisitionTimeout(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("Acquisition timeout");
    }
}
