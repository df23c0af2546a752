package dev.rapport.followup.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A table of an upload, on disk.
///
/// @param name as the upload names it, without folders
/// @param names columns that another tool's table is known by
public record TableFile(String name, Path path, TableKind kind, List<String> names) {

    public Table open() throws IOException {
        return Table.open(path, names).orElseThrow(() -> new IOException("the table was there a moment ago"));
    }
}
