package dev.rapport.local.launcher;

import java.nio.file.Path;
import java.time.Duration;

/// How to run the platform.
///
/// @param repository where the services were built
/// @param port where the gateway answers; 0 takes a free one
/// @param clockOffset how far the services' clock runs ahead, to try out what happens later
/// @param signIn whether nobody comes in before somebody has claimed the installation; otherwise whoever reaches it
/// acts
///     as its owner until then
public record PlatformOptions(Path repository, Path data, int port, Duration clockOffset, boolean signIn) {

    public PlatformOptions(Path repository, Path data, int port, Duration clockOffset) {
        this(repository, data, port, clockOffset, false);
    }

    public PlatformOptions withClockOffset(Duration offset) {
        return new PlatformOptions(repository, data, port, offset, signIn);
    }

    public PlatformOptions withSignIn() {
        return new PlatformOptions(repository, data, port, clockOffset, true);
    }

    /// Where the JVMs keep what makes their next start quick: it belongs to the build, and may be deleted at any time.
    Path classArchive(String serviceName) {
        return repository.resolve("target").resolve(serviceName + ".jsa");
    }
}
