package dev.rapport.analyzer.batch.upload;

import dev.rapport.rows.CsvCells;
import dev.rapport.rows.CsvRow;
import dev.rapport.rows.CsvRows;
import dev.rapport.rows.LineReader;
import dev.rapport.rows.SpreadsheetText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CSV with comma, semicolon or tab, whichever its first row uses.
final class CsvRowSource implements RowSource {

    private final InputStream in;
    private final CsvRows rows;
    private final char delimiter;
    private final List<String> columns;

    private CsvRowSource(InputStream in, CsvRows rows, String header) {
        this.in = in;
        this.rows = rows;
        this.delimiter = CsvCells.delimiterOf(header);
        this.columns =
                CsvCells.split(header, delimiter).stream().map(String::strip).toList();
    }

    static CsvRowSource open(Path file) throws IOException {
        InputStream in = SpreadsheetText.open(file);
        CsvRows rows = new CsvRows(new LineReader(in));
        CsvRow first = rows.next(',');
        if (first == null || first.fault() != null) {
            in.close();
            throw new UnreadableUploadException(
                    first == null
                            ? "The file is empty; its first row names the columns."
                            : "The first row, which names the columns, cannot be read: " + first.fault() + ".");
        }
        return new CsvRowSource(in, rows, first.text());
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRow row = rows.next(delimiter);
        if (row == null) {
            return null;
        }
        String fault = row.fault();
        if (fault != null) {
            return Row.broken(row.line(), fault);
        }
        List<String> cells = CsvCells.split(row.text(), delimiter);
        if (cells.size() != columns.size()) {
            return Row.broken(
                    row.line(),
                    "has " + cells.size() + " cells where the first row has " + columns.size()
                            + "; quote cells that hold a separator");
        }
        return new Row(row.line(), cells, null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
