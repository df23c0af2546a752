package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.followup.imports.table.TableRow;
import java.time.Instant;

/// `Invitations.csv`: what the member sent. Invitations from others are no approach of the member's.
///
/// @param context of the notes; its text does not count
record InvitationRows(People people, Cells cells, NoteDetails context) implements RowTaker {

    private static final String OUTGOING = "OUTGOING";
    private static final String URL = "inviteeProfileUrl";

    @Override
    public boolean take(TableRow row) {
        if (!OUTGOING.equalsIgnoreCase(row.text("Direction"))) {
            return false;
        }
        Person person = cells.person(row.text("To"), null, null, row.text(URL), URL);
        if (person.name().isEmpty() && person.profileUrl() == null) {
            throw new FaultyCellException("To", "is empty; it tells who was invited");
        }
        Instant at = cells.moment(row, "Sent At")
                .orElseThrow(() -> new FaultyCellException("Sent At", "is empty; it tells when the note was sent"))
                .at();
        String text = cells.note(row.text("Message"), "Message");
        people.findOrAdd(person)
                .invited(at, new NoteDetails(text, context.sender(), context.audience(), context.situation()));
        return true;
    }
}
