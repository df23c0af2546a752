package dev.rapport.local.launcher;

import java.nio.file.Path;
import java.time.Duration;

/// How to run the platform.
///
/// @param repository where the services were built
/// @param port where the gateway answers; 0 takes a free one
/// @param clockOffset how far the services' clock runs ahead, to try out what happens later
public record PlatformOptions(Path repository, Path data, int port, Duration clockOffset) {

    public PlatformOptions withClockOffset(Duration offset) {
        return new PlatformOptions(repository, data, port, offset);
    }

    /// Where the JVMs keep what makes their next start quick: it belongs to the build, and may be deleted at any time.
    Path classArchive(String serviceName) {
        return repository.resolve("target").resolve(serviceName + ".jsa");
    }
}
