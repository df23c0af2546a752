package dev.rapport.rows;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the input into rows. A quote that is never closed would swallow everything after it; here it costs the one line
/// it stands on, and reading goes on with the next.
public final class CsvRows {

    private static final String BROKEN_QUOTES =
            "a cell opens with a quote that does not close right; double the quotes inside a quoted cell";

    private final LineReader lines;
    private final Deque<Line> returned = new ArrayDeque<>();

    public CsvRows(LineReader lines) {
        this.lines = lines;
    }

    /// The next row that is not empty, or `null` at the end.
    public @Nullable CsvRow next(char delimiter) throws IOException {
        Line line = nextLine();
        while (line != null && line.isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        return line.fault() != null ? new CsvRow(line.number(), "", line.fault()) : startingAt(line, delimiter);
    }

    private void giveBack(Line line) {
        returned.addFirst(line);
    }

    private @Nullable Line nextLine() throws IOException {
        return returned.isEmpty() ? lines.next() : returned.removeFirst();
    }

    private CsvRow startingAt(Line first, char delimiter) throws IOException {
        QuoteScanner quotes = new QuoteScanner(delimiter);
        StringBuilder row = new StringBuilder();
        List<Line> taken = new ArrayList<>();
        for (Line line = first; line != null; line = nextLine()) {
            taken.add(line);
            quotes.scan(line.text());
            row.append(line.text());
            if (!quotes.isOpen() || line.fault() != null || row.length() > LineReader.MAX_BYTES) {
                break;
            }
            quotes.scan(line.ending());
            row.append(line.ending());
        }
        boolean sound = !quotes.isOpen() && !quotes.isBroken();
        return sound ? new CsvRow(first.number(), row.toString(), null) : onlyFirstLost(taken);
    }

    private CsvRow onlyFirstLost(List<Line> taken) {
        for (int i = taken.size() - 1; i > 0; i--) {
            giveBack(taken.get(i));
        }
        return new CsvRow(taken.getFirst().number(), "", BROKEN_QUOTES);
    }
}
