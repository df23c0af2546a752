package dev.rapport.followup.connection;

import java.util.Arrays;

/// The kinds of moves, by the names that the API and the history use.
public enum MoveKind {
    SENT("sent"),
    ACCEPTED("accepted"),
    NOT_ACCEPTED("not-accepted"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired"),
    TOUCHED("touched"),
    REPLIED("replied"),
    INTEREST_MENTIONED("interest-mentioned"),
    CLOSED("closed");

    private final String wireName;

    MoveKind(String wireName) {
        this.wireName = wireName;
    }

    /// For the path of a request.
    ///
    /// @throws IllegalArgumentException if there is no such move
    public static MoveKind fromString(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no move: " + wireName));
    }

    public String wireName() {
        return wireName;
    }
}
