package dev.rapport.cli.csv;

import dev.rapport.cli.note.Answer;
import dev.rapport.cli.note.BadNote;
import dev.rapport.cli.note.BatchFormat;
import dev.rapport.cli.note.Judge;
import dev.rapport.cli.note.NoteFields;
import dev.rapport.cli.note.NoteId;
import dev.rapport.cli.note.Outcome;
import dev.rapport.cli.note.UnusableInput;
import dev.rapport.rows.CsvCells;
import dev.rapport.rows.CsvRow;
import dev.rapport.rows.CsvRows;
import dev.rapport.rows.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A spreadsheet's CSV: columns by their names in the first row, one row of results for each row of notes.
public final class CsvNotes implements BatchFormat<CsvRow> {

    private final CsvRows rows;
    private final CsvHeader header;

    /// Reads the header.
    ///
    /// @throws UnusableInput if it can't be used
    public CsvNotes(InputStream in) throws IOException {
        this.rows = new CsvRows(new LineReader(in));
        CsvRow first = rows.next(',');
        if (first == null) {
            throw new UnusableInput("the CSV is empty; its first row names the columns");
        }
        if (first.fault() != null) {
            throw new UnusableInput("line " + first.line() + ": " + first.fault());
        }
        this.header = CsvHeader.of(first.text());
    }

    @Override
    public String header() {
        return ResultRow.header();
    }

    @Override
    public @Nullable CsvRow next() throws IOException {
        return rows.next(header.delimiter());
    }

    @Override
    public int weight(CsvRow row) {
        return row.text().length();
    }

    @Override
    public Answer answer(CsvRow row, Judge judge) {
        Outcome outcome = judge.judge(() -> read(row));
        return new Answer(ResultRow.of(outcome), outcome);
    }

    private NoteFields read(CsvRow row) throws BadNote {
        if (row.fault() != null) {
            throw new BadNote(NoteId.NONE, "line " + row.line() + ": " + row.fault());
        }
        List<String> cells = CsvCells.split(row.text(), header.delimiter());
        if (cells.size() != header.width()) {
            throw new BadNote(
                    NoteId.NONE,
                    "line " + row.line() + ": " + cells.size() + " cells where the header has " + header.width()
                            + "; quote cells that hold a separator");
        }
        String id = header.cell(cells, "id");
        String text = header.cell(cells, "text");
        return new NoteFields(
                id == null ? NoteId.NONE : NoteId.ofString(id),
                text == null ? "" : text,
                header.cell(cells, "sender"),
                header.cell(cells, "audience"),
                header.cell(cells, "situation"),
                header.cell(cells, "limit"),
                header.cell(cells, "recipientname"));
    }
}
