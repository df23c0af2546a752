package dev.rapport.followup.ledger;

import dev.rapport.followup.seat.Seat;
import java.util.Locale;
import java.util.Optional;

/// What the network counts, with what is known of its limits; it changes them without notice.
enum LimitKind {
    /// Personalised notes in a calendar month. Free accounts have five; a seat with short notes counts as one (S1).
    NOTES_A_MONTH(5, "official"),
    /// Invitations in seven days. No number was ever published.
    INVITATIONS_A_WEEK(100, "lore"),
    /// Invitations that nobody has answered. Nothing is known of a limit, so there is one only if the member sets it.
    PENDING(0, "lore");

    private static final int LONGEST_FREE_NOTE = 200;

    private final int known;
    private final String source;

    LimitKind(int known, String source) {
        this.known = known;
        this.source = source;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What holds for a seat that has set nothing.
    Optional<Limit> knownFor(Seat seat) {
        boolean none = this == PENDING || (this == NOTES_A_MONTH && seat.noteLimit() > LONGEST_FREE_NOTE);
        return none ? Optional.empty() : Optional.of(new Limit(known, source));
    }
}
