package dev.rapport.analyzer.batch.upload;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file, one at a time, in constant memory.
public interface RowSource extends Closeable {

    /// The names of the columns, as the file writes them.
    List<String> columns();

    /// The next row that is not empty, or null at the end.
    @Nullable
    Row next() throws IOException;

    /// A row.
    ///
    /// @param line of the file, from 1
    /// @param cells one a column; empty if there is a fault
    /// @param fault why the row cannot be read
    record Row(long line, List<String> cells, @Nullable String fault) {

        static Row broken(long line, String fault) {
            return new Row(line, List.of(), fault);
        }
    }
}
