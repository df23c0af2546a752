package dev.rapport.bench.reminders;

import dev.rapport.local.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// followup-service alone: no other service, and its own reader of reminders off, so that it does what the peers do.
final class ServiceUnderTest {

    private static final int POLL_MILLIS = 100;

    private final Stand stand;
    private final Path jar;
    private final Path publicKey;
    private final boolean readers;
    private @Nullable Process process;

    /// @param readers whether its subscriptions read the topic beside, as they do in production
    ServiceUnderTest(Stand stand, Path repository, boolean readers) {
        this.stand = stand;
        this.jar = repository.resolve("followup-service/target/quarkus-app/quarkus-run.jar");
        this.publicKey = writeKey(stand.data().resolve("token.pem"));
        this.readers = readers;
    }

    void start() {
        int port = FreePort.find();
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dmp.messaging.incoming.subscribed-reminders.enabled=" + readers,
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        stand.data().resolve("followup.log").toFile()));
        builder.environment().putAll(environment(port));
        try {
            process = builder.start();
            awaitReady(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().join();
            process = null;
        }
    }

    private Map<String, String> environment(int port) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", stand.postgres().jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "20"),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "followup"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "followup"),
                Map.entry("QUARKUS_FLYWAY_USERNAME", "followup_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", "followup_owner"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", stand.kafka().bootstrapServers()),
                Map.entry("RAPPORT_TOKEN_PUBLIC_KEY", publicKey.toString()));
    }

    private void awaitReady(URI health) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(client, health)) {
                if (process == null || !process.isAlive()) {
                    throw new IOException("followup-service ended; see followup.log in the data directory");
                }
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static boolean isReady(HttpClient client, URI health) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path writeKey(Path file) {
        try {
            byte[] key = KeyPairGenerator.getInstance("EC")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            String body = Base64.getMimeEncoder().encodeToString(key);
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException | GeneralSecurityException cause) {
            throw new IllegalStateException("no key", cause);
        }
    }
}
