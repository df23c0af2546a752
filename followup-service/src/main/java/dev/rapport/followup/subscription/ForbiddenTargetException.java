package dev.rapport.followup.subscription;

import org.jspecify.annotations.Nullable;

/// A webhook must not go there; the message says why.
public class ForbiddenTargetException extends Exception {

    ForbiddenTargetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
