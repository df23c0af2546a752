package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the platform keeps its data between runs.
public record DataDirectory(Path root) {
    private static final long LEAST_FREE_BYTES = 512L * 1024 * 1024;

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /// Makes the directories and checks that there is room to work in.
    ///
    /// @throws LocalFailure if it cannot be written or the disk is nearly full
    void prepare() {
        Directories.createPrivate(root);
        Directories.create(root.resolve("logs"));
        if (!Files.isWritable(root)) {
            throw new LocalFailure("Cannot write to the data directory %s.".formatted(root));
        }
        requireRoom();
    }

    /// Forgets everything but the lock: the next start is a first start.
    void clear() {
        try {
            for (Path part : new Path[] {postgres(), kafka(), secrets(), root.resolve("logs")}) {
                Directories.delete(part);
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot clear %s (%s).".formatted(root, Directories.reason(e)), e);
        }
    }

    private void requireRoom() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new LocalFailure("The disk of %s is nearly full: %d MiB are free, Rapport wants %d."
                        .formatted(root, free >> 20, LEAST_FREE_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot look at the disk of %s (%s).".formatted(root, Directories.reason(e)), e);
        }
    }
}
