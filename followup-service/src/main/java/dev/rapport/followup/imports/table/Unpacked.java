package dev.rapport.followup.imports.table;

import dev.rapport.service.problem.Problems;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The tables of an upload that are known. An entry's own name is never used as a place on disk, and what unpacks to
/// more than the limit is given up as soon as it does, whatever sizes the zip claims.
public final class Unpacked implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final long limit;
    private final List<TableFile> tables = new ArrayList<>();
    private long unpacked;

    private Unpacked(long limit) throws IOException {
        this.folder = Files.createTempDirectory("rapport-import");
        this.limit = limit;
    }

    /// @param limit of all that is unpacked, in bytes
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if nothing in it is known, or it cannot be read
    public static Unpacked zip(Path upload, long limit) throws IOException {
        Unpacked unpacked = new Unpacked(limit);
        try (ZipFile zip = new ZipFile(upload.toFile())) {
            unpacked.addAll(zip);
            return unpacked.orNothing();
        } catch (ZipException damaged) {
            unpacked.close();
            throw unreadable("The upload is no zip that can be read: " + damaged.getMessage() + ".");
        } catch (IOException | RuntimeException failure) {
            unpacked.close();
            throw failure;
        }
    }

    /// A single table.
    ///
    /// @param names columns that another tool's table is known by
    public static Unpacked csv(Path upload, List<String> names) throws IOException {
        Unpacked single = new Unpacked(Long.MAX_VALUE);
        try {
            single.addIfKnown("upload.csv", upload, names);
            return single.orNothing();
        } catch (IOException | RuntimeException failure) {
            single.close();
            throw failure;
        }
    }

    /// In the order in which they are to be read.
    public List<TableFile> tables() {
        return tables.stream().sorted(Comparator.comparing(TableFile::kind)).toList();
    }

    private void addAll(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw unreadable("The zip has more than " + MOST_ENTRIES + " entries; send the archive as it was given.");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                Path file = Files.createTempFile(folder, "table", ".csv");
                unpack(zip, entry, file);
                if (!addIfKnown(name.substring(name.lastIndexOf('/') + 1), file, List.of())) {
                    Files.delete(file);
                }
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                unpacked += read;
                if (unpacked > limit) {
                    throw unreadable("The zip unpacks to more than " + limit + " bytes; send single tables.");
                }
                out.write(block, 0, read);
            }
        }
    }

    private boolean addIfKnown(String name, Path file, List<String> names) throws IOException {
        Optional<Table> table = Table.open(file, names);
        if (table.isEmpty()) {
            return false;
        }
        try (Table open = table.get()) {
            return tables.add(new TableFile(name, file, open.kind(), names));
        }
    }

    private Unpacked orNothing() {
        if (tables.isEmpty()) {
            throw unreadable("Nothing in the upload is a table that is known: connections have a column Connected On, "
                    + "invitations Direction and Sent At, messages CONVERSATION ID and DATE, other tables Name.");
        }
        return this;
    }

    private static RuntimeException unreadable(String detail) {
        return Problems.unprocessable("unreadable-upload", detail);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(Unpacked::delete);
        }
        Files.delete(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
