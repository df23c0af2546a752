package dev.rapport.e2e;

import dev.rapport.local.launcher.Platform;
import dev.rapport.local.launcher.PlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Platforms for tests, started as `rapport up` starts them.
final class Platforms {

    private Platforms() {}

    /// The one that tests share which leave no trace for each other; it stops with the JVM.
    static Platform shared() {
        return Shared.PLATFORM;
    }

    static Path temporaryData() {
        try {
            return Files.createTempDirectory("rapport-e2e-");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Platform start(Path data, Duration clockOffset) {
        Path repository = Path.of(System.getProperty("rapport.repository"))
                .toAbsolutePath()
                .normalize();
        return Platform.start(new PlatformOptions(repository, data, 0, clockOffset), false, System.out::println);
    }

    private static final class Shared {
        private static final Platform PLATFORM = start(temporaryData(), Duration.ZERO);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLATFORM::close));
        }
    }
}
