package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a second platform away from the same data. The operating system gives the lock back when the process ends,
/// however it ends; what the file says is only for people.
final class DataLock implements AutoCloseable {
    private static final int LONGEST_NOTE = 1000;

    /// The byte that is locked, behind what the file says, which others may so read.
    private static final long LOCKED_BYTE = 1L << 20;

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws LocalFailure if another process has it; the message names the process and its address
    static DataLock take(DataDirectory data) {
        Path file = data.lock();
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new LocalFailure("Rapport already runs on %s: %s.".formatted(data.root(), holder));
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new LocalFailure("Cannot lock %s (%s).".formatted(file, Directories.reason(e)), e);
        }
    }

    /// Says who holds it and where the platform answers.
    void describe(String url) {
        String note = "process %d, %s".formatted(ProcessHandle.current().pid(), url);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new LocalFailure("Cannot write the lock file (%s).".formatted(Directories.reason(e)), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(note, 0);
        return new String(note.array(), 0, note.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LocalFailure("Cannot give the lock back (%s).".formatted(Directories.reason(e)), e);
        }
    }
}
