package dev.rapport.analyzer.batch.result;

import dev.rapport.analyzer.batch.Item;
import java.io.Closeable;
import java.io.IOException;

/// A file of results that is being written; closing it completes the file.
public interface ResultFile extends Closeable {

    void add(Item item) throws IOException;
}
