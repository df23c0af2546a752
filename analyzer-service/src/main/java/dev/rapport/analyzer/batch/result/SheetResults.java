package dev.rapport.analyzer.batch.result;

import dev.rapport.analyzer.batch.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An Excel sheet; every cell is a text or a number, never a formula. Rows leave the memory as they are written.
final class SheetResults implements ResultFile {

    /// What a cell of Excel holds at most.
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_AT_A_TIME = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    SheetResults(OutputStream out) {
        this.workbook = new Workbook(out, "Rapport", "1.0");
        this.sheet = workbook.newWorksheet("Results");
        write(ResultRow.COLUMNS);
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(Item item) throws IOException {
        write(ResultRow.of(item));
        if (row % ROWS_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (isNumber(ResultRow.COLUMNS.get(column)) && row > 0 && !cell.isEmpty()) {
                sheet.value(row, column, Long.parseLong(cell));
            } else {
                sheet.inlineString(row, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            }
        }
        row++;
    }

    private static boolean isNumber(String column) {
        return column.equals("line") || column.equals("score");
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
