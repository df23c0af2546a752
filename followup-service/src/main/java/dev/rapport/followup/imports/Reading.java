package dev.rapport.followup.imports;

import dev.rapport.followup.imports.ImportReport.Fault;
import dev.rapport.followup.imports.ImportReport.FileReport;
import dev.rapport.followup.imports.table.Table;
import dev.rapport.followup.imports.table.TableFile;
import dev.rapport.followup.imports.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads tables row by row, and remembers which rows could not be taken.
final class Reading {

    private static final int MOST_FAULTS = 200;

    private final List<FileReport> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int leftOut;

    void read(TableFile file, RowTaker taker) throws IOException {
        int rows = 0;
        int badRows = 0;
        try (Table table = file.open()) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (take(file.name(), row, taker)) {
                    rows++;
                } else {
                    badRows++;
                }
            }
        }
        files.add(new FileReport(file.name(), file.kind().wireName(), rows, badRows));
    }

    List<FileReport> files() {
        return files;
    }

    List<Fault> faults() {
        return faults;
    }

    int leftOut() {
        return leftOut;
    }

    private boolean take(String file, TableRow row, RowTaker taker) {
        String broken = row.fault();
        if (broken != null) {
            return fault(new Fault(file, row.line(), "row", broken));
        }
        try {
            if (!row.isEmpty() && !taker.take(row)) {
                leftOut++;
            }
            return true;
        } catch (FaultyCellException faulty) {
            return fault(new Fault(file, row.line(), faulty.column, String.valueOf(faulty.getMessage())));
        }
    }

    private boolean fault(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
        return false;
    }
}
