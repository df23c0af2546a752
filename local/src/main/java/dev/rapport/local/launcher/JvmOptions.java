package dev.rapport.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The options of a service's JVM: small, and quick to start. The first run leaves an archive of its loaded classes for
/// the next; the JVM itself notices when the archive no longer fits the jars.
final class JvmOptions {
    private static final int FIRST_THAT_WARNS_OF_NATIVE_ACCESS = 24;

    private static final List<String> COMMON = List.of(
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+AutoCreateSharedArchive",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private JvmOptions() {}

    static List<String> of(Path classArchive, int heapMegabytes) {
        List<String> options = new ArrayList<>(COMMON);
        options.add("-Xmx" + heapMegabytes + "m");
        options.add("-XX:SharedArchiveFile=" + classArchive);
        if (Runtime.version().feature() >= FIRST_THAT_WARNS_OF_NATIVE_ACCESS) {
            options.add("--enable-native-access=ALL-UNNAMED");
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }
}
