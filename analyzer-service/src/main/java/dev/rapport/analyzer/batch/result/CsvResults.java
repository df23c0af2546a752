package dev.rapport.analyzer.batch.result;

import dev.rapport.analyzer.batch.Item;
import dev.rapport.rows.CsvCells;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// CSV that spreadsheets read as UTF-8 (hence the mark at its start) and run no cell of.
final class CsvResults implements ResultFile {

    private final Writer out;

    CsvResults(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("\uFEFF" + CsvCells.join(ResultRow.COLUMNS));
    }

    @Override
    public void add(Item item) throws IOException {
        out.write(CsvCells.join(ResultRow.of(item)));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
