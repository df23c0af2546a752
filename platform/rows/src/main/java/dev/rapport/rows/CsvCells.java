package dev.rapport.rows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// One row to its cells and back.
public final class CsvCells {

    private static final CSVFormat IN =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat OUT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CsvCells() {}

    /// The separator that a first row uses: comma, semicolon or tab.
    public static char delimiterOf(String firstRow) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(firstRow, candidate) > count(firstRow, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /// @param row one row whose quotes are sound
    public static List<String> split(String row, char delimiter) {
        CSVFormat format = IN.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = format.parse(new StringReader(row))) {
            return parser.getRecords().stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The row with its line break. Cells that a spreadsheet would run as a formula are made plain text.
    public static String join(List<String> cells) {
        StringWriter row = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(row, OUT)) {
            printer.printRecord(cells.stream().map(FormulaGuard::plain).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row.toString();
    }

    /// The cell as it was before [#join] made it plain text.
    public static String restored(String cell) {
        return FormulaGuard.restored(cell);
    }

    private static long count(String row, char wanted) {
        return row.chars().filter(c -> c == wanted).count();
    }
}
