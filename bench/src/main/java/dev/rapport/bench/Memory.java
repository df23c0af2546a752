package dev.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the processes of the platform hold in memory, as Linux counts it: shared pages are divided among those who
/// share
/// them.
final class Memory {

    private static final int KIB_A_MIB = 1024;

    private Memory() {}

    /// MiB of this process' descendants and of this process, which holds the broker.
    static long ofPlatform() throws IOException {
        long kib = proportional(ProcessHandle.current());
        try (Stream<ProcessHandle> descendants = ProcessHandle.current().descendants()) {
            for (ProcessHandle process : descendants.toList()) {
                kib += proportional(process);
            }
        }
        return kib / KIB_A_MIB;
    }

    private static long proportional(ProcessHandle process) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (Files.notExists(rollup)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }
}
