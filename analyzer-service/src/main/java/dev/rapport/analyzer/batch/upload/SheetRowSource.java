package dev.rapport.analyzer.batch.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/// The first sheet of an Excel file. Formulas count as what the file says they last came to.
final class SheetRowSource implements RowSource {

    /// A workbook keeps all its texts in memory while it is read, so how much it may unpack to goes by the heap.
    private static final long LONGEST_UNPACKED = Runtime.getRuntime().maxMemory() / 3;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> columns;

    private SheetRowSource(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.columns = header(rows);
    }

    static SheetRowSource open(Path file) throws IOException {
        checkSize(file);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
            return new SheetRowSource(workbook, workbook.getFirstSheet().openStream());
        } catch (UnreadableUploadException told) {
            throw told;
        } catch (IOException | RuntimeException cause) {
            throw new UnreadableUploadException("The file is not an Excel workbook (.xlsx).", cause);
        }
    }

    /// A small file may unpack to more than the machine holds.
    private static void checkSize(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > LONGEST_UNPACKED) {
                throw new UnreadableUploadException(
                        "The workbook is too large to be read as one; send it as CSV, or in parts.");
            }
        } catch (IOException notZip) {
            throw new UnreadableUploadException("The file is not an Excel workbook (.xlsx).", notZip);
        }
    }

    private static List<String> header(Iterator<org.dhatim.fastexcel.reader.Row> rows) {
        if (!rows.hasNext()) {
            throw new UnreadableUploadException("The first sheet is empty; its first row names the columns.");
        }
        var first = rows.next();
        return IntStream.range(0, first.getCellCount())
                .mapToObj(index -> first.getCellText(index).strip())
                .toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Row next() {
        while (rows.hasNext()) {
            var row = rows.next();
            List<String> cells = IntStream.range(0, columns.size())
                    .mapToObj(index -> index < row.getCellCount() ? row.getCellText(index) : "")
                    .toList();
            if (!cells.stream().allMatch(String::isBlank)) {
                return new Row(row.getRowNum(), cells, null);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
