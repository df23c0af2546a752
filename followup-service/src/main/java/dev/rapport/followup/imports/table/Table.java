package dev.rapport.followup.imports.table;

import dev.rapport.rows.CsvCells;
import dev.rapport.rows.CsvRow;
import dev.rapport.rows.CsvRows;
import dev.rapport.rows.LineReader;
import dev.rapport.rows.SpreadsheetText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One table, from after the row that names its columns on.
public final class Table implements Closeable {

    /// What may stand before the columns: an exporter's remarks.
    private static final int LONGEST_PREAMBLE = 50;

    private final InputStream in;
    private final CsvRows rows;
    private final char delimiter;
    private final Columns columns;
    private final TableKind kind;

    private Table(InputStream in, CsvRows rows, char delimiter, Columns columns, TableKind kind) {
        this.in = in;
        this.rows = rows;
        this.delimiter = delimiter;
        this.columns = columns;
        this.kind = kind;
    }

    /// Empty if it is no table that is known.
    ///
    /// @param names columns that another tool's table is known by; none if it may not be one
    static Optional<Table> open(Path file, List<String> names) throws IOException {
        InputStream in = SpreadsheetText.open(file);
        CsvRows rows = new CsvRows(new LineReader(in));
        for (int i = 0; i < LONGEST_PREAMBLE; i++) {
            CsvRow row = rows.next(',');
            if (row == null) {
                break;
            }
            char delimiter = CsvCells.delimiterOf(row.text());
            Columns columns = new Columns(row.fault() == null ? CsvCells.split(row.text(), delimiter) : List.of());
            Optional<TableKind> kind = TableKind.of(columns, names);
            if (kind.isPresent()) {
                return Optional.of(new Table(in, rows, delimiter, columns, kind.get()));
            }
        }
        in.close();
        return Optional.empty();
    }

    TableKind kind() {
        return kind;
    }

    /// The next row that is not empty; null at the end.
    public @Nullable TableRow next() throws IOException {
        CsvRow row = rows.next(delimiter);
        if (row == null) {
            return null;
        }
        if (row.fault() != null) {
            return new TableRow(row.line(), columns, List.of(), row.fault());
        }
        List<String> cells = CsvCells.split(row.text(), delimiter).stream()
                .map(cell -> kind == TableKind.TABLE ? CsvCells.restored(cell) : cell)
                .toList();
        return cells.size() == columns.count()
                ? new TableRow(row.line(), columns, cells, null)
                : new TableRow(row.line(), columns, List.of(), wrongCount(cells.size()));
    }

    private String wrongCount(int cells) {
        return "has " + cells + " cells where there are " + columns.count()
                + " columns; quote cells that hold a separator";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
