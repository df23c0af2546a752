package dev.rapport.analyzer.batch.upload;

import dev.rapport.analyzer.batch.NewItem;
import dev.rapport.analyzer.batch.RowFault;
import java.util.List;

/// What a row turned out to be.
public sealed interface RowReading {

    /// A note.
    record Note(NewItem item) implements RowReading {}

    /// No note, and all that is wrong with it.
    record Faulty(List<RowFault> faults) implements RowReading {}
}
