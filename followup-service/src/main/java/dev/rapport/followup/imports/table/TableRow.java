package dev.rapport.followup.imports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table.
public final class TableRow {

    private final long line;
    private final Columns columns;
    private final List<String> cells;
    private final @Nullable String fault;

    TableRow(long line, Columns columns, List<String> cells, @Nullable String fault) {
        this.line = line;
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.fault = fault;
    }

    /// Where it begins in the file, from 1.
    public long line() {
        return line;
    }

    /// Why it cannot be read at all; null if it can.
    public @Nullable String fault() {
        return fault;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The first of these columns that has something in this row; null if none has.
    public @Nullable String text(String... names) {
        for (String name : names) {
            String cell = columns.index(name).map(cells::get).orElse("").strip();
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}
