package dev.rapport.followup.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a table holds, in the order in which tables are read: who is connected, what was sent, what was said.
public enum TableKind {
    CONNECTIONS("Connected On"),
    INVITATIONS("Direction,Sent At"),
    MESSAGES("Conversation ID,Date"),
    /// Another tool's. Too little to know one of an archive's tables by, so it is looked for in single files only.
    TABLE("");

    /// The columns that a table of another tool is known by.
    public static final List<String> NAMES = List.of("Name", "Full Name", "First Name");

    /// With commas between.
    private final String telling;

    TableKind(String telling) {
        this.telling = telling;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param names columns that another tool's table is known by; none if it may not be one
    static Optional<TableKind> of(Columns columns, List<String> names) {
        Optional<TableKind> known = Arrays.stream(values())
                .filter(kind ->
                        kind != TABLE && Arrays.stream(kind.telling.split(",")).allMatch(columns::has))
                .findFirst();
        boolean named = names.stream().anyMatch(columns::has);
        return known.isPresent() || !named ? known : Optional.of(TABLE);
    }
}
