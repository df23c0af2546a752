package dev.rapport.followup.imports;

import dev.rapport.followup.imports.table.TableRow;
import dev.rapport.followup.imports.table.TextDates.Moment;

/// `Connections.csv`: who is connected, and since which day. Closed accounts have a date and nothing else.
record ConnectionRows(People people, Cells cells) implements RowTaker {

    private static final String DATE = "Connected On";

    @Override
    public boolean take(TableRow row) {
        String name = Cells.fullName(row.text("First Name"), row.text("Last Name"));
        String url = row.text("URL");
        if (name == null && url == null) {
            return false;
        }
        var person = cells.person(name, row.text("Company"), row.text("Position"), url, "URL");
        Moment since = cells.moment(row, DATE)
                .orElseThrow(() -> new FaultyCellException(DATE, "is empty; it tells since when they are connected"));
        people.findOrAdd(person).accepted(since);
        return true;
    }
}
