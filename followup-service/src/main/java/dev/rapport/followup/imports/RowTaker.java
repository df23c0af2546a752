package dev.rapport.followup.imports;

import dev.rapport.followup.imports.table.TableRow;

/// Takes the rows of one kind of table.
@FunctionalInterface
interface RowTaker {

    /// @return whether the row told something; false if it is one that is left out
    /// @throws FaultyCellException if it can't be taken
    boolean take(TableRow row);
}
