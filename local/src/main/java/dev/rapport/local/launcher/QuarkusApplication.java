package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A service as `mvn package` leaves it in `target/quarkus-app`.
///
/// @param directory the folder with `quarkus-run.jar`
record QuarkusApplication(Path directory) {
    /// What the build generates to start the application.
    static final String MAIN_CLASS = "io.quarkus.runner.GeneratedMain";

    boolean isBuilt() {
        return Files.exists(directory.resolve("quarkus-run.jar"));
    }

    /// All its jars, in an order that is the same each time. `quarkus-run.jar` would load classes by a loader of its
    /// own,
    /// which the JVM keeps no archive of; on the class path they start in half the time.
    String classPath() {
        return Stream.of(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app",
                        "lib/boot",
                        "lib/main")
                .map(directory::resolve)
                .flatMap(QuarkusApplication::jars)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> jars(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place).filter(Files::exists);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new LocalFailure("Cannot read %s (%s).".formatted(place, Directories.reason(e)), e);
        }
    }
}
