package dev.rapport.templates.editing;

import org.jspecify.annotations.Nullable;

/// Why something is done, and, to publish in spite of what the analyzer says, why that is right.
///
/// @param version for a rollback: the number of the version to go back to
record MoveRequest(
        @Nullable String why,
        @Nullable String override,
        @Nullable Integer version) {

    static MoveRequest orEmpty(@Nullable MoveRequest request) {
        return request == null ? new MoveRequest(null, null, null) : request;
    }
}
