package dev.rapport.analyzer.batch;

import dev.rapport.analyzer.batch.upload.RowReading;
import dev.rapport.service.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes what an upload's rows turned out to be, many at a time.
final class ItemWriter {

    private static final int AT_A_TIME = 1_000;

    /// Faults beyond these are counted only: whoever has so many has one.
    private static final int KEPT_FAULTS = 10_000;

    private final UUID batchId;
    private final ItemStore store;
    private final int rowLimit;
    private final List<NewItem> items = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int notes;
    private int badRows;
    private int keptFaults;

    ItemWriter(UUID batchId, ItemStore store, int rowLimit) {
        this.batchId = batchId;
        this.store = store;
        this.rowLimit = rowLimit;
    }

    int notes() {
        return notes;
    }

    int badRows() {
        return badRows;
    }

    void add(RowReading reading) {
        switch (reading) {
            case RowReading.Note note -> items.add(note.item());
            case RowReading.Faulty faulty -> {
                badRows++;
                faults.addAll(faulty.faults());
            }
        }
        if (notes + items.size() + badRows > rowLimit) {
            throw Problems.unprocessable(
                    "too-many-rows", "The upload has more than " + rowLimit + " rows; send it in parts.");
        }
        if (items.size() + faults.size() >= AT_A_TIME) {
            write();
        }
    }

    /// Writes the rest. An upload in which no row is a note is a problem (422) that names the first faults.
    void end() {
        if (notes == 0 && items.isEmpty()) {
            throw Problems.unprocessable("no-notes", nothingThere());
        }
        write();
    }

    private String nothingThere() {
        return faults.isEmpty()
                ? "The upload has no rows below the one that names the columns."
                : "No row is a note that can be judged. Line "
                        + faults.getFirst().line() + ": " + faults.getFirst().field() + " "
                        + faults.getFirst().message() + ".";
    }

    private void write() {
        if (!items.isEmpty()) {
            store.insert(batchId, notes, items);
            notes += items.size();
            items.clear();
        }
        List<RowFault> kept = faults.subList(0, Math.min(faults.size(), KEPT_FAULTS - keptFaults));
        if (!kept.isEmpty()) {
            store.insertFaults(batchId, keptFaults, kept);
            keptFaults += kept.size();
        }
        if (notes > 0) {
            faults.clear();
        }
    }
}
