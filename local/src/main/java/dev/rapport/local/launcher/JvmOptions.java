package dev.rapport.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The options of a service's JVM: small, quick to start, with a start-up cache that the first run leaves for the next.
final class JvmOptions {
    private static final int FIRST_WITH_AOT_CACHE = 25;

    private static final List<String> COMMON = List.of(
            "-Xmx128m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private JvmOptions() {}

    /// @param key changes when the service's code does, so that a stale cache is never read
    static List<String> of(Path cacheDirectory, String service, String key) {
        List<String> options = new ArrayList<>(COMMON);
        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
            Path cache = cacheDirectory.resolve("%s-%s.aot".formatted(service, key));
            options.add((Files.exists(cache) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache);
            options.add("-Xlog:aot=off,cds=off");
            options.add("--enable-native-access=ALL-UNNAMED");
            options.add("--sun-misc-unsafe-memory-access=allow");
        } else {
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-XX:SharedArchiveFile=" + cacheDirectory.resolve("%s-%s.jsa".formatted(service, key)));
            options.add("-Xlog:cds=off");
        }
        return options;
    }
}
