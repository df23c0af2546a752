package dev.rapport.templates.editing;

import dev.rapport.templates.library.VersionState;
import dev.rapport.templates.library.Wire;
import java.util.Arrays;
import java.util.List;

/// What can be done to a template's newest version, and from which states.
enum Move {
    SUBMIT("submitted"),
    RETURN("returned"),
    PUBLISH("published"),
    RETIRE("retired");

    private final String done;

    Move(String done) {
        this.done = done;
    }

    /// The move as the history names it.
    String done() {
        return done;
    }

    boolean isLegalFrom(VersionState state) {
        return switch (state) {
            case DRAFT -> this != RETURN;
            case IN_REVIEW -> this != SUBMIT;
            case PUBLISHED -> this == RETIRE;
            case RETIRED -> false;
        };
    }

    /// The state that a version is in afterwards.
    VersionState leadsTo() {
        return switch (this) {
            case SUBMIT -> VersionState.IN_REVIEW;
            case RETURN -> VersionState.DRAFT;
            case PUBLISH -> VersionState.PUBLISHED;
            case RETIRE -> VersionState.RETIRED;
        };
    }

    static List<String> legalFrom(VersionState state) {
        return Arrays.stream(values())
                .filter(move -> move.isLegalFrom(state))
                .map(Wire::name)
                .toList();
    }
}
