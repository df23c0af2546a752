package dev.rapport.followup.ledger;

/// What a seat has sent.
///
/// @param notesThisMonth since the month began in the seat's zone
/// @param invitationsThisWeek in the last seven days
/// @param pending invitations without an answer
record Usage(int notesThisMonth, int invitationsThisWeek, int pending) {

    int of(LimitKind kind) {
        return switch (kind) {
            case NOTES_A_MONTH -> notesThisMonth;
            case INVITATIONS_A_WEEK -> invitationsThisWeek;
            case PENDING -> pending;
        };
    }
}
