package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.followup.imports.table.TableKind;
import java.util.Map;

/// Who takes the rows of which table.
///
/// @param owner the member's own profile
/// @param columns those of another tool's table that were said to hold a field
record Takers(People people, Cells cells, NoteDetails context, String owner, Map<String, String> columns) {

    RowTaker of(TableKind kind) {
        return switch (kind) {
            case CONNECTIONS -> new ConnectionRows(people, cells);
            case INVITATIONS -> new InvitationRows(people, cells, context);
            case MESSAGES -> new MessageRows(people, cells, owner);
            case TABLE -> new ToolRows(people, cells, context, columns);
        };
    }
}
