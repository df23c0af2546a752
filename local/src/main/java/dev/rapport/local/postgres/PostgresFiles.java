package dev.rapport.local.postgres;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once a machine and user from the archive on the class path.
///
/// @param root the directory with `bin/`, `lib/` and `share/`
record PostgresFiles(Path root) {
    /// The major version, as a data directory states it in PG_VERSION.
    static final String MAJOR_VERSION = "18";

    /// Names the unpacked copy; to be raised with the archive's version.
    private static final String RELEASE = "postgresql-18.6";

    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    static PostgresFiles unpacked() {
        Path root = cache().resolve(RELEASE);
        if (Files.notExists(root)) {
            unpackTo(root);
        }
        return new PostgresFiles(root);
    }

    Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path caches = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        return Directories.create(caches.resolve("rapport"));
    }

    /// Unpacks beside the target and moves the whole into place, so that a half-unpacked copy is never used and two
    /// processes may do this at once.
    private static void unpackTo(Path root) {
        try {
            Path draft = Files.createTempDirectory(root.getParent(), "unpacking-");
            Files.setPosixFilePermissions(draft, EXECUTABLE);
            try {
                unpack(draft);
                Files.move(draft, root, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Directories.delete(draft);
                if (Files.notExists(root)) {
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new LocalFailure(
                    "Cannot unpack PostgreSQL into %s (%s).".formatted(root.getParent(), Directories.reason(e)), e);
        }
    }

    private static void unpack(Path target) throws IOException {
        String archive = archiveName();
        try (InputStream packed = PostgresFiles.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new LocalFailure("There is no PostgreSQL for this kind of machine (%s).".formatted(archive));
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target);
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive reaches outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-%s-%s.txz".formatted(system, machine);
    }
}
