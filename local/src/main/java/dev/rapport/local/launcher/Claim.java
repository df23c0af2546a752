package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks the gateway whether the installation has an owner.
final class Claim {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Claim() {}

    static boolean isOpen(URI gateway) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/session"))
                .timeout(TIMEOUT)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"claimed\":false");
        } catch (IOException e) {
            throw new LocalFailure(
                    "The gateway does not say whether it has an owner (%s).".formatted(Directories.reason(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while asking for the owner.", e);
        }
    }
}
