package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.Arrival.Contact;
import dev.rapport.followup.connection.NoteContext;
import dev.rapport.followup.imports.table.TableRow;
import dev.rapport.followup.imports.table.TextDates.Moment;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Another tool's table: a row a person, with the note and the dates that the tool kept.
///
/// @param names the column of each field that has another name
record ToolRows(People people, Cells cells, NoteDetails context, Map<String, String> names) implements RowTaker {

    @Override
    public boolean take(TableRow row) {
        Person person = person(row);
        if (person.name().isEmpty()) {
            throw new FaultyCellException(column("name"), "is empty; it tells who it is");
        }
        Optional<Moment> sent = moment(row, "sentAt", "Sent");
        Optional<Moment> accepted = moment(row, "acceptedAt", "Accepted", "Connected");
        Optional<Moment> replied = moment(row, "repliedAt", "Replied");
        NoteDetails note = note(row);
        checkOrder(sent, accepted.or(() -> replied));
        FoundPerson found = people.findOrAdd(person);
        found.told(note);
        sent.ifPresent(at -> found.invited(at.at(), note));
        accepted.or(() -> replied).ifPresent(found::accepted);
        replied.ifPresent(at -> found.contact(new Contact(at.at(), true)));
        return true;
    }

    private Person person(TableRow row) {
        String name = text(row, "name", "Full Name");
        return cells.person(
                name == null ? Cells.fullName(text(row, "firstName"), text(row, "lastName")) : name,
                text(row, "company", "Organization", "Organisation"),
                text(row, "position", "Title", "Job Title"),
                text(row, "profileUrl", "URL", "LinkedIn", "LinkedIn URL", "Profile"),
                column("profileUrl"));
    }

    private NoteDetails note(TableRow row) {
        return new NoteDetails(
                cells.note(text(row, "note", "Message"), column("note")),
                choice(row, "sender", NoteContext.SENDERS, context.sender()),
                choice(row, "audience", NoteContext.AUDIENCES, context.audience()),
                choice(row, "situation", NoteContext.SITUATIONS, context.situation()));
    }

    private void checkOrder(Optional<Moment> sent, Optional<Moment> accepted) {
        if (sent.isPresent()
                && accepted.filter(at -> at.at().isBefore(sent.get().at()) && !at.dayOnly())
                        .isPresent()) {
            throw new FaultyCellException(column("acceptedAt"), "lies before the sending; check both");
        }
    }

    private String choice(TableRow row, String field, Collection<String> names, String otherwise) {
        String cell = text(row, field);
        if (cell == null) {
            return otherwise;
        }
        String name = cell.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (!names.contains(name)) {
            throw new FaultyCellException(
                    column(field),
                    "is not known here; use one of "
                            + String.join(", ", names.stream().sorted().toList()));
        }
        return name;
    }

    private Optional<Moment> moment(TableRow row, String field, String... others) {
        return cells.moment(row, columns(field, others));
    }

    private @Nullable String text(TableRow row, String field, String... others) {
        return row.text(columns(field, others));
    }

    /// The column that was said to hold the field, or those that may by their names.
    private String[] columns(String field, String... others) {
        if (names.containsKey(field)) {
            return new String[] {column(field)};
        }
        String[] columns = new String[others.length + 1];
        columns[0] = field;
        System.arraycopy(others, 0, columns, 1, others.length);
        return columns;
    }

    private String column(String field) {
        return names.getOrDefault(field, field);
    }
}
