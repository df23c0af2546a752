package dev.rapport.followup.imports;

import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.followup.imports.table.TableRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `messages.csv`: touches and replies of people who are known by then. Drafts, conversations of more than two, and
/// talk with others are left out.
///
/// @param owner the member's own profile
record MessageRows(People people, Cells cells, String owner) implements RowTaker {

    private static final String SENDER = "Sender Profile URL";
    private static final String RECIPIENTS = "Recipient Profile URLs";

    @Override
    public boolean take(TableRow row) {
        List<String> recipients = recipients(row);
        String sender = row.text(SENDER);
        if (isDraft(row) || sender == null || recipients.size() != 1) {
            return false;
        }
        boolean reply = !owner.equals(ProfileAddress.slug(sender));
        String other = reply ? sender : recipients.getFirst();
        Optional<FoundPerson> known = people.find(
                cells.person(row.text(reply ? "From" : "To"), null, null, other, reply ? SENDER : RECIPIENTS));
        if (known.isEmpty() || isNoteItself(row, known.get())) {
            return false;
        }
        Instant at = cells.moment(row, "Date")
                .orElseThrow(() -> new FaultyCellException("Date", "is empty; it tells when it was said"))
                .at();
        FoundPerson person = known.get();
        person.fillIn(new Person("", null, null, null));
        person.contact(new Contact(at, reply));
        return true;
    }

    /// Everyone in the row's conversation.
    static Stream<String> participants(TableRow row) {
        return Stream.concat(Stream.ofNullable(row.text(SENDER)), recipients(row).stream())
                .map(ProfileAddress::slug)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static List<String> recipients(TableRow row) {
        String all = row.text(RECIPIENTS);
        return all == null
                ? List.of()
                : Arrays.stream(all.split("[,;\\s]+"))
                        .filter(url -> !url.isBlank())
                        .toList();
    }

    private static boolean isDraft(TableRow row) {
        return isYes(row.text("Is Message Draft"))
                || isYes(row.text("Is Conversation Draft"))
                || "DRAFT".equalsIgnoreCase(row.text("Folder"));
    }

    private static boolean isYes(@Nullable String cell) {
        return "yes".equalsIgnoreCase(cell) || "true".equalsIgnoreCase(cell);
    }

    private static boolean isNoteItself(TableRow row, FoundPerson person) {
        String content = row.text("Content");
        return content != null && content.equals(person.noteText());
    }
}
