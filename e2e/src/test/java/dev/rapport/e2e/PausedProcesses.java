package dev.rapport.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A process and its children that stand still, as a machine does that swaps or a disk that hangs: nothing is refused,
/// nothing is answered.
record PausedProcesses(List<Long> ids) implements AutoCloseable {

    static PausedProcesses of(long parent) throws IOException {
        ProcessHandle process = ProcessHandle.of(parent).orElseThrow();
        List<Long> ids = Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
        signal("STOP", ids);
        return new PausedProcesses(ids);
    }

    @Override
    public void close() {
        try {
            signal("CONT", ids);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void signal(String signal, List<Long> ids) throws IOException {
        for (long id : ids) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(id))
                    .start()
                    .onExit()
                    .join();
        }
    }
}
