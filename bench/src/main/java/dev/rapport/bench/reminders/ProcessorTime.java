package dev.rapport.bench.reminders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// What everything that takes part has used of the processor: this process with the broker and the peers, its children
/// (the service), and Postgres. On a machine that others use too, it says more than the clock. Linux only.
final class ProcessorTime {

    private static final int TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int OF_CHILDREN = 13;

    private ProcessorTime() {}

    static Duration used(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        long ticks = own(ProcessHandle.current().pid(), true) + own(postmaster, true);
        Stream<ProcessHandle> children = Stream.concat(
                ProcessHandle.current().descendants(),
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children));
        for (ProcessHandle child : children.toList()) {
            ticks += own(child.pid(), false);
        }
        return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    }

    /// @param withEnded also what children used that have ended
    private static long own(long process, boolean withEnded) throws IOException {
        Path file = Path.of("/proc", String.valueOf(process), "stat");
        if (!Files.exists(file)) {
            return 0;
        }
        String line = Files.readString(file);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int field = USER; field < (withEnded ? OF_CHILDREN + 2 : OF_CHILDREN); field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }
}
